import { defineWords } from '../language/words.ts'

export const dayWords = defineWords(
  { asOf: 'ข้อมูล ณ วันที่', day: 'วัน', month: 'เดือน', year: 'ปี พ.ศ.', today: 'วันนี้', choose: 'เลือกวันที่' },
  { asOf: 'As of', day: 'Day', month: 'Month', year: 'Year (BE)', today: 'today', choose: 'Choose a day' },
)
