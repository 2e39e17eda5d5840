import { defineWords } from '../language/words.ts'

export const pagingWords = defineWords(
  {
    pages: (what: string) => `หน้าของ${what}`,
    range: (from: string, to: string, total: string) => `${from}–${to} จาก ${total}`,
    none: 'ไม่มีรายการ',
    first: 'หน้าแรก',
    previous: 'หน้าก่อน',
    next: 'หน้าถัดไป',
  },
  {
    pages: (what: string) => `Pages of ${what}`,
    range: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
    none: 'None',
    first: 'First page',
    previous: 'Page before',
    next: 'Next page',
  },
)
