import { defineWords } from '../../language/words.ts'

export const lateWords = defineWords(
  {
    title: 'ค้างส่งรายงาน',
    caption: (province: string) => `รายงานค้างส่งใน${province}`,
    rounds: 'รอบ',
    ALL: 'ทุกรอบที่ผ่านมา',
    CHOSEN: (year: string) => `เฉพาะปี ${year}`,
    lao: 'อปท.',
    round: 'รอบ',
    due: 'กำหนดส่ง',
    extended: 'ขยายเวลาแล้ว',
    days: 'ช้ามาแล้ว (วัน)',
    nobody: 'ไม่มีศูนย์ฯ ใดค้างส่ง',
    hidden:
      'รายชื่อศูนย์ฯ ที่ค้างส่งเห็นได้เฉพาะสำนักงานส่งเสริมการปกครองท้องถิ่นของจังหวัดและ สกถ. ส่วนจำนวนอยู่ในตัวเลขรายงานของจังหวัดด้านบน',
  },
  {
    title: 'Overdue reports',
    caption: (province: string) => `Overdue reports of ${province}`,
    rounds: 'Rounds',
    ALL: 'All past rounds',
    CHOSEN: (year: string) => `Only ${year}`,
    lao: 'LAO',
    round: 'Round',
    due: 'Due',
    extended: 'extended',
    days: 'Days late',
    nobody: 'No centre is overdue',
    hidden:
      'Which centres are overdue is seen by the provincial office and by ONDC; how many is among the province’s figures above',
  },
)
