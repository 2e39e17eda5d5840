import { defineWords } from '../../language/words.ts'

export const nationWords = defineWords(
  {
    nation: 'ภาพรวมประเทศ',
    CENTRES: 'ศูนย์ส่งเสริมการมีส่วนร่วม',
    NETWORKS: 'เครือข่ายการกระจายอำนาจ',
    trainings: 'การฝึกอบรม',
    reports: 'รายงานรอบ 6 เดือน',
    years: 'เส้นทางตั้งแต่ปี 2559',
    map: 'รายจังหวัด',
    published: 'ตัวเลขในเอกสารเผยแพร่',
  },
  {
    nation: 'The nation',
    CENTRES: 'Participation promotion centres',
    NETWORKS: 'Decentralization networks',
    trainings: 'Trainings',
    reports: 'Half-year reports',
    years: 'The way since 2559',
    map: 'By province',
    published: 'Figures in published documents',
  },
)
