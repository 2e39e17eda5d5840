import type { Random } from './random.ts'

/** An invented person. The surname says so, the number is none that a telephone reaches. */
export interface DemoPerson {
  name: string
  phone: string | null
  lineId: string | null
}

const MEN = 'มานะ ปิติ วีระ สมคิด ชูชาติ ประเสริฐ บุญมี อำนวย สุเทพ ธีระ นิพนธ์ อรุณ ไพโรจน์ วิชัย ณรงค์ สันติ'.split(' ')
const WOMEN = 'มานี ชูใจ ดวงแก้ว สมใจ บุญเรือน อารี วันดี สุดา พรทิพย์ จันทร์เพ็ญ รัตนา กาญจนา ลำดวน นิภา อุไร มะลิ'.split(' ')
const STEMS = ['สมมติ', 'ตัวอย่าง', 'จำลอง', 'นามสมมติ']
const ENDINGS = 'วงศ์ สกุล ดี งาม ชัย ทอง สุข ศรี เจริญ มั่น ใจ ไพร พันธุ์ กิจ ธรรม รักษ์'.split(' ')

/** Invents a person; some have no telephone or LINE account on record. */
export function inventPerson(random: Random): DemoPerson {
  const [title, first] = random.chance(0.5)
    ? ['นาย', random.pick(MEN)]
    : [random.chance(0.6) ? 'นาง' : 'นางสาว', random.pick(WOMEN)]
  return {
    name: `${title}${first} ${random.pick(STEMS)}${random.pick(ENDINGS)}`,
    phone: random.chance(0.85) ? unreachableNumber(random) : null,
    lineId: random.chance(0.4) ? `demo-${random.int(10_000, 99_999)}` : null,
  }
}

/** A telephone number that does not exist: no number in Thailand begins with 000. */
export const unreachableNumber = (random: Random): string =>
  `000-${String(random.int(0, 999)).padStart(3, '0')}-${String(random.int(0, 9999)).padStart(4, '0')}`
