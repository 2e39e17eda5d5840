import { defineWords } from '../language/words.ts'

export const figureWords = defineWords(
  {
    none: 'ไม่มีตัวเลข',
    noneSign: '—',
    explain: (name: string, value: string) => `${name} ${value} ดูนิยาม แหล่งที่มา และวันที่`,
    definition: 'นิยาม',
    source: 'แหล่งที่มา',
    asOf: 'ณ วันที่',
    hub: 'นับจากระเบียนในระบบนี้',
    recorded: 'ตามที่บันทึกในระเบียนนี้',
    records: 'ดูระเบียนที่นับ',
    recordsBehind: 'ดูระเบียนที่เกี่ยวข้อง',
    close: 'ปิด',
  },
  {
    none: 'no figure',
    noneSign: '—',
    explain: (name: string, value: string) => `${name} ${value}: definition, source and date`,
    definition: 'Definition',
    source: 'Source',
    asOf: 'As of',
    hub: 'Counted from the records of this hub',
    recorded: 'As recorded in this record',
    records: 'See the records counted',
    recordsBehind: 'See the records behind it',
    close: 'Close',
  },
)
