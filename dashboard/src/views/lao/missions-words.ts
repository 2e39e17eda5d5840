import { defineWords } from '../../language/words.ts'

export const missionsWords = defineWords(
  {
    title: (year: string) => `ภารกิจและกิจกรรม ปี ${year}`,
    caption: 'กิจกรรมและผู้เข้าร่วมตามภารกิจ',
    mission: 'ภารกิจ',
    activities: 'กิจกรรม',
    attendance: 'ผู้เข้าร่วม',
    activitiesDefinition: 'กิจกรรมที่จัดภายในปีงบประมาณเพื่อภารกิจนี้',
    attendanceDefinition: 'ผลรวมผู้เข้าร่วมของกิจกรรมที่บันทึกจำนวนไว้ คนหนึ่งอาจเข้าร่วมหลายครั้ง',
    none: 'ไม่มีศูนย์ฯ ในปีนี้',
  },
  {
    title: (year: string) => `Missions and activities in ${year}`,
    caption: 'Activities and attendance by mission',
    mission: 'Mission',
    activities: 'Activities',
    attendance: 'Attendance',
    activitiesDefinition: 'Activities held in the fiscal year that serve this mission',
    attendanceDefinition: 'Sum of those who came, of activities that recorded it; one person may come often',
    none: 'There was no centre in this year',
  },
)
