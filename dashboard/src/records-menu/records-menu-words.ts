import { defineWords } from '../language/words.ts'

export const recordsMenuWords = defineWords(
  {
    records: 'ระเบียน',
    centres: 'ศูนย์ฯ',
    networks: 'เครือข่าย',
    trainings: 'การฝึกอบรม',
    obligations: 'รายงานที่ต้องส่ง',
    targets: 'เป้าหมาย',
  },
  {
    records: 'Records',
    centres: 'Centres',
    networks: 'Networks',
    trainings: 'Trainings',
    obligations: 'Reports owed',
    targets: 'Targets',
  },
)
