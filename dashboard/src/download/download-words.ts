import { defineWords } from '../language/words.ts'

export const downloadWords = defineWords(
  {
    figure: 'ตัวเลข',
    value: 'ค่า',
    asOf: 'ณ วันที่',
    csv: 'CSV',
    csvOf: (what: string) => `ดาวน์โหลด ${what} เป็น CSV`,
    png: 'PNG',
    pngOf: (what: string) => `ดาวน์โหลด ${what} เป็นภาพ PNG`,
  },
  {
    figure: 'Figure',
    value: 'Value',
    asOf: 'As of',
    csv: 'CSV',
    csvOf: (what: string) => `Download ${what} as CSV`,
    png: 'PNG',
    pngOf: (what: string) => `Download ${what} as a PNG picture`,
  },
)
