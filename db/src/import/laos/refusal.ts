import type { Bilingual } from '@hub/schema/calendar/reading'

/** Why an import is refused as a whole. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
  readonly messages: Bilingual

  constructor(messages: Bilingual) {
    super(messages.en)
    this.messages = messages
  }
}

export const faultyFile = (errors: number): Bilingual => ({
  th: `ไม่ได้นำเข้า: แฟ้มมีข้อผิดพลาด ${errors.toLocaleString('en-US')} รายการ ข้อมูลในระบบไม่เปลี่ยนแปลง`,
  en: `Not imported: ${errors.toLocaleString('en-US')} ${errors === 1 ? 'error' : 'errors'} in the file. Nothing was changed.`,
})

export const DEMO_PRESENT: Bilingual = {
  th: 'ไม่ได้นำเข้า: ระบบแสดงข้อมูลตัวอย่างอยู่ การนำเข้าจะทำให้นับซ้ำ ใช้ --replace-demo เพื่อลบข้อมูลตัวอย่างทั้งหมดก่อน',
  en: 'Not imported: the hub shows the demo nation, and LAOs would be counted twice. Use --replace-demo to remove all demo data first.',
}

export const NO_PROVINCES: Bilingual = {
  th: 'ไม่ได้นำเข้า: ระบบยังไม่มีข้อมูลจังหวัด ใช้คำสั่ง hub seed ก่อน',
  en: 'Not imported: the hub has no provinces yet. Run hub seed first.',
}

export const unreadableFile = (file: string, reason: string): Bilingual => ({
  th: `ไม่ได้นำเข้า: เปิดอ่านแฟ้ม ${file} ไม่ได้ (${reason})`,
  en: `Not imported: cannot read the file ${file} (${reason}).`,
})
