/** Why the demo nation is not built. */
export type DemoRefusal = 'DEMO_THERE' | 'REGISTER_THERE'

const MESSAGES: Record<DemoRefusal, { th: string; en: string }> = {
  DEMO_THERE: {
    th: 'มีข้อมูลตัวอย่างอยู่แล้ว: ลบออกก่อนจึงจะสร้างใหม่ได้',
    en: 'There is a demo nation already: remove it before building another.',
  },
  REGISTER_THERE: {
    th: 'มีทะเบียน อปท. จริงอยู่แล้ว: ข้อมูลตัวอย่างสร้างได้เฉพาะในระบบที่ยังไม่มีทะเบียน',
    en: 'The real register is there: the demo nation goes only into a hub without it.',
  },
}

/** The demo nation would mix with what is there. Nothing was changed. */
export class DemoRefused extends Error {
  readonly refusal: DemoRefusal
  readonly messages: { th: string; en: string }

  constructor(refusal: DemoRefusal) {
    super(MESSAGES[refusal].en)
    this.name = 'DemoRefused'
    this.refusal = refusal
    this.messages = MESSAGES[refusal]
  }
}
