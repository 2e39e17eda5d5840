import { defineWords } from '../language/words.ts'

export const tableWords = defineWords(
  { rows: (count: number) => `${count} แถว` },
  { rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`) },
)
