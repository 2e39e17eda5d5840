import { defineWords } from '../../language/words.ts'

export const provinceWords = defineWords(
  {
    province: (name: string) => (name === 'กรุงเทพมหานคร' ? name : `จังหวัด${name}`),
    districts: (count: string) => `${count} อำเภอ`,
    centres: 'ศูนย์ส่งเสริมการมีส่วนร่วม',
    networks: 'เครือข่ายการกระจายอำนาจ',
    trainings: 'การฝึกอบรม',
    reports: 'รายงานรอบ 6 เดือน',
    half: 'รอบรายงาน',
    BOTH: 'ทั้งปี',
    FIRST: 'รอบที่ 1',
    SECOND: 'รอบที่ 2',
    notFound: 'ไม่มีจังหวัดรหัสนี้',
    toNation: 'ไปหน้าภาพรวมประเทศ',
  },
  {
    province: (name: string) => name,
    districts: (count: string) => `${count} districts`,
    centres: 'Participation promotion centres',
    networks: 'Decentralization networks',
    trainings: 'Trainings',
    reports: 'Half-year reports',
    half: 'Round of reports',
    BOTH: 'Whole year',
    FIRST: 'Round 1',
    SECOND: 'Round 2',
    notFound: 'No province has this code',
    toNation: 'Go to the national overview',
  },
)
