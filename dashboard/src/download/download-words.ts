import { defineWords } from '../language/words.ts'

export const downloadWords = defineWords(
  {
    csv: 'CSV',
    csvOf: (what: string) => `ดาวน์โหลด ${what} เป็น CSV`,
    png: 'PNG',
    pngOf: (what: string) => `ดาวน์โหลด ${what} เป็นภาพ PNG`,
  },
  {
    csv: 'CSV',
    csvOf: (what: string) => `Download ${what} as CSV`,
    png: 'PNG',
    pngOf: (what: string) => `Download ${what} as a PNG picture`,
  },
)
