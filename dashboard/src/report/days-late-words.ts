import { defineWords } from '../language/words.ts'

export const daysLateWords = defineWords(
  {
    name: (lao: string) => `จำนวนวันที่ช้า ${lao}`,
    definition: 'วันที่เลยกำหนดส่ง ถึงวันที่ส่งรายงานซึ่งมีเนื้อหาครั้งแรก หรือถึงวันนี้หากยังไม่ส่ง',
    source: 'กำหนดส่งของรอบรายงาน และวันที่ส่งที่บันทึกในระบบนี้',
    toRounds: 'รายงานรายรอบของ อปท.',
  },
  {
    name: (lao: string) => `Days late, ${lao}`,
    definition: 'Days past the due date until the first submission with content, or until today when there is none',
    source: 'The round’s due date, and the day of submission recorded in this hub',
    toRounds: 'The LAO’s reports by round',
  },
)
