import type { Bilingual } from '@hub/schema/calendar/reading'

/** Demo rows cannot be removed, since a real row refers to one. */
export class DemoInUse extends Error {
  override readonly name = 'DemoInUse'
  readonly messages: Bilingual

  /** `table` holds the real row; the database keeps its key to itself, for row-level security is on. */
  constructor(table: string) {
    const messages = {
      th: `ลบข้อมูลตัวอย่างไม่ได้: ข้อมูลจริงในตาราง ${table} อ้างถึงข้อมูลตัวอย่าง ให้ย้ายหรือลบข้อมูลนั้นก่อน`,
      en: `The demo data cannot be removed: a real row of ${table} refers to it. Move or remove that row first.`,
    }
    super(messages.en)
    this.messages = messages
  }
}
