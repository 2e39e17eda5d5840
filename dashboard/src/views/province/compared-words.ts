import { defineWords } from '../../language/words.ts'

export const comparedWords = defineWords(
  {
    figure: 'ตัวเลข',
    nation: 'ประเทศ',
    asOf: (day: string) => `ณ ${day}`,
    compared: (what: string) => `${what} เทียบกับภาคและประเทศ`,
    hoursOf: (hours: string) => `${hours} ชม.`,
  },
  {
    figure: 'Figure',
    nation: 'Nation',
    asOf: (day: string) => `as of ${day}`,
    compared: (what: string) => `${what}, beside the region and the nation`,
    hoursOf: (hours: string) => `${hours} h`,
  },
)
