import { defineWords } from '../language/words.ts'

export const trainingFiguresWords = defineWords(
  {
    participants: 'ผู้เข้าร่วม',
    participantsDefinition: 'ผู้ที่เข้าร่วมการฝึกอบรมนี้จริง ทุกจังหวัด หรือยอดรวมจากเอกสารเมื่อไม่มีรายชื่อ',
    gain: 'คะแนนที่เพิ่ม (จุด)',
    gainDefinition: 'ผลต่างของคะแนนเฉลี่ยร้อยละก่อนและหลัง ของผู้ที่สอบทั้งสองครั้งในการฝึกอบรมนี้',
    tested: (before: string, after: string, n: string) => `${before} → ${after} จากผู้สอบทั้งสองครั้ง ${n} คน`,
    interval: (low: string, high: string) => `ช่วงเชื่อมั่น 95%: ${low} ถึง ${high}`,
    of: (what: string, training: string) => `${what} ของ${training}`,
  },
  {
    participants: 'Took part',
    participantsDefinition:
      'People who took part in this training, from all provinces; the total of a document where none are recorded',
    gain: 'Score gained (points)',
    gainDefinition: 'Difference of the mean scores in percent of those who sat both tests of this training',
    tested: (before: string, after: string, n: string) => `${before} → ${after}, of ${n} who sat both`,
    interval: (low: string, high: string) => `95% confidence: ${low} to ${high}`,
    of: (what: string, training: string) => `${what}, ${training}`,
  },
)
