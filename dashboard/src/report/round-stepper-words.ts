import { defineWords } from '../language/words.ts'

export const roundStepperWords = defineWords(
  { before: 'รอบก่อนหน้า', after: 'รอบถัดไป', choose: 'เลือกรอบรายงาน' },
  { before: 'Round before', after: 'Round after', choose: 'Choose a round' },
)
