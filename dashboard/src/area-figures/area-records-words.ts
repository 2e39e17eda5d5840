import { defineWords } from '../language/words.ts'

export const areaRecordsWords = defineWords(
  {
    ofNumerator: 'เป็นระเบียนที่นับเป็นตัวตั้ง',
    ofMean: 'เป็นเครือข่ายที่จัดตั้งในปี ค่าเฉลี่ยคิดจากที่บันทึกชั่วโมงไว้',
    fromTrainings: 'เป็นรายการฝึกอบรมที่จัดแล้ว ซึ่งตัวเลขนี้รวมมา',
    ofToday: 'บัญชีรายงานเป็นสถานะวันนี้ เห็นเฉพาะส่วนที่ท่านดูได้',
    laosOfToday: 'เป็น อปท. ที่ไม่มีศูนย์ฯ ในวันนี้',
    byProvince: 'เป็นตัวเลขรายจังหวัด แต่ละจังหวัดมีรายชื่อ อปท.',
  },
  {
    ofNumerator: 'It lists those of the numerator',
    ofMean: 'It lists the networks set up in the year; the mean is of those whose hours are recorded',
    fromTrainings: 'It lists the trainings held, from which this figure is put together',
    ofToday: 'The ledger of reports stands as of today, and holds what you may see',
    laosOfToday: 'It lists the LAOs that have no centre today',
    byProvince: 'It shows the figure of each province, which lists its LAOs',
  },
)
