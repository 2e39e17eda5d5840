import { defineWords } from '../language/words.ts'

export const viewerWords = defineWords(
  { lookAs: 'ดูในฐานะ', public: 'สาธารณะ (ไม่ลงชื่อเข้าใช้)' },
  { lookAs: 'View as', public: 'Public (not signed in)' },
)
