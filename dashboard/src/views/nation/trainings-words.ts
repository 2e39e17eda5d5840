import { defineWords } from '../../language/words.ts'

export const trainingsWords = defineWords(
  {
    fromTrainings: 'เป็นรายการฝึกอบรมที่จัดแล้ว ซึ่งตัวเลขนี้รวมมา',
    participants: 'ผู้เข้ารับการฝึกอบรม',
    participantsDefinition: 'ผู้ที่เข้าร่วมจริง ทั้งที่นับรายคนและยอดรวมจากเอกสารของการฝึกอบรมที่ไม่มีรายชื่อ',
    held: 'จัดแล้ว',
    heldDefinition: 'การฝึกอบรมที่จัดเสร็จแล้ว นับในปีของวันแรก',
    provinces: 'จังหวัดที่ไปถึง',
    provincesDefinition: 'จังหวัดที่มีผู้เข้าร่วมอย่างน้อยหนึ่งคน',
    coreTrainers: 'วิทยากรแกนนำ',
    coreTrainersDefinition: 'ผู้เข้าร่วมที่เป็นวิทยากรแกนนำ นับรายคน',
    gain: 'คะแนนก่อน → หลัง',
    gainOf: (points: string) => `${points} จุด`,
    gainDefinition: 'คะแนนเฉลี่ยร้อยละของผู้ที่สอบทั้งก่อนและหลังการฝึกอบรม และผลต่างเป็นจุดร้อยละ',
    tested: (n: string) => `${n} คนสอบทั้งสองครั้ง`,
    interval: (low: string, high: string) => `ช่วงเชื่อมั่น 95%: ${low} ถึง ${high}`,
    noTests: 'ไม่มีผู้สอบทั้งสองครั้ง',
  },
  {
    fromTrainings: 'It lists the trainings held, from which this figure is put together',
    participants: 'People trained',
    participantsDefinition:
      'People who took part: counted one by one, or the total of a document where none are recorded',
    held: 'Held',
    heldDefinition: 'Trainings that are over and were held; each belongs to the year of its first day',
    provinces: 'Provinces reached',
    provincesDefinition: 'Provinces from which somebody took part',
    coreTrainers: 'Core trainers',
    coreTrainersDefinition: 'People who took part as core trainers, counted one by one',
    gain: 'Score before → after',
    gainOf: (points: string) => `${points} points`,
    gainDefinition:
      'Mean scores in percent of those who sat the tests before and after, and the difference in percentage points',
    tested: (n: string) => `${n} sat both tests`,
    interval: (low: string, high: string) => `95% confidence: ${low} to ${high}`,
    noTests: 'Nobody sat both tests',
  },
)
