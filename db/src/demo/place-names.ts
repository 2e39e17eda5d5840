import type { Random } from './random.ts'

/** An invented name of a place, in Thai and English. Both say that it is an example. */
export interface PlaceName {
  th: string
  en: string
}

const HEADS = words(
  'บ้าน Ban, หนอง Nong, ห้วย Huai, โคก Khok, ดอน Don, ท่า Tha, บาง Bang, นา Na, ป่า Pa, ทุ่ง Thung, คลอง Khlong, เขา Khao, โนน Non, วัง Wang, สระ Sa, แม่ Mae, ดง Dong, สวน Suan',
)
const TAILS = words(
  'ใหม่ Mai, เหนือ Nuea, ใต้ Tai, กลาง Klang, แก้ว Kaeo, ทอง Thong, งาม Ngam, สูง Sung, ยาว Yao, ไผ่ Phai, ตาล Tan, ไทร Sai, บัว Bua, หญ้า Ya, ขาม Kham, มะม่วง Mamuang, สัก Sak, ยาง Yang, พลวง Phluang, หว้า Wa, เกลือ Kluea, ทราย Sai, หิน Hin, แดง Daeng, ขาว Khao, เย็น Yen, ใส Sai, ไร่ Rai, นาค Nak, ช้าง Chang, ม้า Ma, วัว Wua, กวาง Kwang, นก Nok, ปลา Pla, บอน Bon, จันทร์ Chan, ดาว Dao, ตะวัน Tawan, ลม Lom',
)

/** All invented names, in an order of chance: enough for the LAOs of the largest province, no two of them alike. */
export const shuffledPlaceNames = (random: Random): PlaceName[] =>
  random.shuffled(HEADS.flatMap((head) => TAILS.map((tail) => example(head, tail))))

/** The name marked as an example. */
export const exampleName = ({ th, en }: PlaceName): PlaceName => ({ th: `ตัวอย่าง${th}`, en: `Example ${en}` })

function example(head: PlaceName, tail: PlaceName): PlaceName {
  return exampleName({ th: head.th + tail.th, en: `${head.en} ${tail.en}` })
}

function words(list: string): PlaceName[] {
  return list.split(', ').map((pair) => {
    const [th = '', en = ''] = pair.split(' ')
    return { th, en }
  })
}
