import { defineWords } from '../../language/words.ts'

export const laoTrainingsWords = defineWords(
  {
    title: 'การฝึกอบรมที่คนของ อปท. เข้าร่วม',
    caption: 'การฝึกอบรม ล่าสุดก่อน',
    name: 'การฝึกอบรม',
    days: 'วันที่',
    mode: 'วิธีจัด',
    status: 'สถานะ',
    none: 'ยังไม่มีคนของ อปท. นี้เข้ารับการฝึกอบรม',
  },
  {
    title: 'Trainings its people took part in',
    caption: 'Trainings, latest first',
    name: 'Training',
    days: 'Days',
    mode: 'How',
    status: 'Status',
    none: 'Nobody of this LAO has taken part in a training yet',
  },
)
