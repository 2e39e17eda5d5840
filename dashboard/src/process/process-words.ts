import { defineWords } from '../language/words.ts'

export const processWords = defineWords(
  {
    step: 'ขั้นตอน',
    started: 'เริ่ม',
    finished: 'เสร็จ',
    hours: 'ชั่วโมง',
    total: 'รวมชั่วโมงที่ใช้',
    of: (hours: string) => `จากมาตรฐาน ${hours} ชั่วโมง`,
    totalDefinition: 'ผลรวมชั่วโมงที่บันทึกไว้ของหกขั้นตอน เทียบกับมาตรฐานเวลาในคู่มือของ สกถ.',
  },
  {
    step: 'Step',
    started: 'Begun',
    finished: 'Finished',
    hours: 'Hours',
    total: 'Hours taken in all',
    of: (hours: string) => `of a standard of ${hours} hours`,
    totalDefinition: 'Sum of the hours recorded for the six steps, beside the time standard of ONDC’s manual',
  },
)
