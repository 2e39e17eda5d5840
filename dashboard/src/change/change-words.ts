import { defineWords } from '../language/words.ts'

export const changeWords = defineWords(
  {
    unanswered: 'ส่งไม่ถึงระบบ กดอีกครั้งได้ ระบบจะไม่ทำซ้ำ',
    notAllowed: 'ผู้ดูนี้ทำสิ่งนี้ไม่ได้',
    stale: 'ข้อมูลนี้เปลี่ยนไปหลังจากที่คุณอ่าน',
    changed: (fields: string) => `สิ่งที่เปลี่ยน: ${fields}`,
    readAgain: 'อ่านใหม่',
    sure: 'โปรดยืนยัน',
    confirm: 'ยืนยัน',
    back: 'กลับไปแก้',
  },
  {
    unanswered: 'It did not reach the hub. Press again: it is done once.',
    notAllowed: 'This viewer may not do this',
    stale: 'This has changed since you read it',
    changed: (fields: string) => `What changed: ${fields}`,
    readAgain: 'Read again',
    sure: 'Please confirm',
    confirm: 'Confirm',
    back: 'Go back',
  },
)
