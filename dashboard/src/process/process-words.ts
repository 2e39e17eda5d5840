import { defineWords } from '../language/words.ts'

export const processWords = defineWords(
  {
    step: 'ขั้นตอน',
    started: 'เริ่ม',
    finished: 'เสร็จ',
    hours: 'ชั่วโมง',
    hoursDefinition: 'ชั่วโมงทำงานที่ใช้ในขั้นตอนนี้ ตามที่บันทึกไว้',
    total: 'รวมชั่วโมงที่ใช้',
    of: (hours: string) => `จากมาตรฐาน ${hours} ชั่วโมง`,
    totalDefinition:
      'ผลรวมชั่วโมงที่บันทึกไว้ของหกขั้นตอน เทียบกับมาตรฐานเวลาในคู่มือของ สกถ. คือ 1,110 ชั่วโมงสำหรับศูนย์ฯ และ 738 ชั่วโมงสำหรับเครือข่าย',
  },
  {
    step: 'Step',
    started: 'Begun',
    finished: 'Finished',
    hours: 'Hours',
    hoursDefinition: 'Working hours that the step took, as recorded',
    total: 'Hours taken in all',
    of: (hours: string) => `of a standard of ${hours} hours`,
    totalDefinition:
      'Sum of the hours recorded for the six steps. ONDC’s manual sets 1,110 hours for a centre and 738 for a network',
  },
)
