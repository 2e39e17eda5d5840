import { defineWords } from '../language/words.ts'

export const partWords = defineWords(
  {
    missing: 'ส่วนนี้ยังไม่ตอบ',
    rest: 'ส่วนอื่นของหน้ายังใช้ได้ ระบบจะลองใหม่เอง',
    again: 'ลองใหม่',
    offline: 'ติดต่อระบบไม่ได้',
    offlineKept: 'ติดต่อระบบไม่ได้ ตัวเลขที่เห็นเป็นของครั้งก่อน',
    asking: 'กำลังโหลด',
  },
  {
    missing: 'This part does not answer',
    rest: 'The rest of the page stands; it will be tried again',
    again: 'Try again',
    offline: 'The hub cannot be reached',
    offlineKept: 'The hub cannot be reached; the figures shown are of before',
    asking: 'Loading',
  },
)
