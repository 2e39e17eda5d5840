import { defineWords } from '../../language/words.ts'

export const yearsWords = defineWords(
  {
    indicator: 'สิ่งที่นับ',
    basis: 'วิธีนับ',
    ADDED_IN_YEAR: 'เพิ่มในปี',
    TOTAL_BY_END: 'สะสม',
    actual: 'นับได้ในระบบ',
    running: 'ปีที่ยังไม่สิ้นสุด',
    target: 'เป้าหมาย',
    published: 'เอกสารเผยแพร่',
    year: 'ปีงบประมาณ',
    asTable: 'ดูเป็นตาราง',
    chart: (what: string, basis: string) => `${what} ${basis} รายปีงบประมาณ`,
    describe: 'เส้นคือจำนวนที่นับได้ในระบบ ขีดคือเป้าหมาย ข้าวหลามตัดคือเอกสารเผยแพร่ ตัวเลขทั้งหมดอยู่ในตารางด้านล่าง',
  },
  {
    indicator: 'What is counted',
    basis: 'How it is counted',
    ADDED_IN_YEAR: 'Added in the year',
    TOTAL_BY_END: 'In total',
    actual: 'Counted by the hub',
    running: 'Year not over',
    target: 'Target',
    published: 'Published',
    year: 'Fiscal year',
    asTable: 'As a table',
    chart: (what: string, basis: string) => `${what}: ${basis.toLowerCase()}, by fiscal year`,
    describe:
      'The line is what the hub counts, dashes are targets, diamonds published figures. The table below holds every figure.',
  },
)
