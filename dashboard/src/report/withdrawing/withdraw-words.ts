import { defineWords } from '../../language/words.ts'

export const withdrawWords = defineWords(
  {
    title: 'ถอนรายงาน',
    what: 'ถอนได้จนกว่า สกถ. จะรับ ถอนแล้วรอบนี้กลับเป็นค้างส่ง และเขียนฉบับใหม่ได้ถ้ารอบยังไม่ปิด',
    begin: 'ถอนรายงาน…',
    why: 'เหตุผลที่ถอน',
    withdraw: 'ถอนรายงาน',
    cancel: 'ไม่ถอน',
    done: 'ถอนรายงานแล้ว',
    write: 'เขียนฉบับใหม่',
  },
  {
    title: 'Withdraw the report',
    what: 'Until ONDC accepts it. The round is owed again then, and another report can be written unless the round is closed.',
    begin: 'Withdraw…',
    why: 'Why it is withdrawn',
    withdraw: 'Withdraw it',
    cancel: 'Keep it',
    done: 'The report is withdrawn.',
    write: 'Write another one',
  },
)
