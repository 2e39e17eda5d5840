import { defineWords } from '../../language/words.ts'

export const areaTrainingsWords = defineWords(
  {
    title: 'การฝึกอบรมที่จังหวัดเข้าร่วม',
    caption: (province: string) => `การฝึกอบรมที่${province}เข้าร่วม ล่าสุดก่อน`,
    years: 'ปีของการฝึกอบรม',
    ALL: 'ทุกปี',
    CHOSEN: (year: string) => `เฉพาะปี ${year}`,
    name: 'การฝึกอบรม',
    days: 'วันที่',
    mode: 'วิธีจัด',
    status: 'สถานะ',
    participants: 'ผู้เข้าร่วม',
    gain: 'คะแนนที่เพิ่ม (จุด)',
    none: 'ไม่มีการฝึกอบรม',
    participantsNote: 'ผู้เข้าร่วมและคะแนนเป็นของการฝึกอบรมทั้งหมด ทุกจังหวัดที่เข้าร่วม',
  },
  {
    title: 'Trainings the province took part in',
    caption: (province: string) => `Trainings of ${province}, latest first`,
    years: 'Years of trainings',
    ALL: 'All years',
    CHOSEN: (year: string) => `Only ${year}`,
    name: 'Training',
    days: 'Days',
    mode: 'How',
    status: 'Status',
    participants: 'Took part',
    gain: 'Score gained (points)',
    none: 'No trainings',
    participantsNote: 'People and scores are those of the whole training, of every province in it',
  },
)
