import { defineWords } from '../language/words.ts'

export const periodWords = defineWords(
  {
    fiscalYear: (year: string) => `ปีงบประมาณ ${year}`,
    previousYear: 'ปีก่อนหน้า',
    nextYear: 'ปีถัดไป',
    chooseYear: 'เลือกปีงบประมาณ',
    running: 'ปีที่กำลังดำเนินการ',
    span: (from: string, to: string) => `${from} ถึง ${to}`,
    asOf: (day: string) => `ตัวเลข ณ ${day}`,
  },
  {
    fiscalYear: (year: string) => `Fiscal year ${year}`,
    previousYear: 'Year before',
    nextYear: 'Year after',
    chooseYear: 'Choose a fiscal year',
    running: 'the running year',
    span: (from: string, to: string) => `${from} to ${to}`,
    asOf: (day: string) => `figures as of ${day}`,
  },
)
