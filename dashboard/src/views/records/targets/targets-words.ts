import type { Indicator, TargetBasis } from '../../../generated/documents.ts'
import { defineWords } from '../../../language/words.ts'

export const indicatorWords = defineWords(
  {
    CENTRES: 'ศูนย์ฯ',
    NETWORKS: 'เครือข่าย',
  } satisfies Record<Indicator, string>,
  {
    CENTRES: 'Centres',
    NETWORKS: 'Networks',
  },
)

export const basisWords = defineWords(
  {
    ADDED_IN_YEAR: 'ที่เพิ่มในปี',
    TOTAL_BY_END: 'สะสมถึงสิ้นปี',
  } satisfies Record<TargetBasis, string>,
  {
    ADDED_IN_YEAR: 'added in the year',
    TOTAL_BY_END: 'in total by its end',
  },
)

export const targetsWords = defineWords(
  {
    YEAR: 'ของปีที่เลือก',
    ALL: 'ทุกปี',
    titleYEAR: (year: string) => `เป้าหมายของปี ${year} และที่แก้ไขมาก่อน`,
    titleALL: () => 'เป้าหมายทุกปี และที่แก้ไขมาก่อน',
    indicator: 'สิ่งที่นับ',
    allIndicators: 'ทั้งหมด',
    year: 'ปีงบประมาณ',
    basis: 'นับอย่างไร',
    value: 'เป้าหมาย',
    standing: 'สถานะ',
    holds: 'ใช้อยู่',
    replaced: (day: string, cause: string) => `ใช้ถึง ${day}: ${cause}`,
    source: 'แหล่งที่มา',
    setHere: 'สกถ. กำหนดในระบบนี้',
    ofArea: 'ไม่เลือกภาคหรือจังหวัด คือเป้าหมายของทั้งประเทศ เป้าหมายของแต่ละพื้นที่กำหนดแยกกัน',
  },
  {
    YEAR: 'Of the year chosen',
    ALL: 'Of all years',
    titleYEAR: (year: string) => `Targets of ${year}, and what they were before`,
    titleALL: () => 'Targets of all years, and what they were before',
    indicator: 'Counted',
    allIndicators: 'All',
    year: 'Fiscal year',
    basis: 'How it is counted',
    value: 'Target',
    standing: 'Standing',
    holds: 'Holds',
    replaced: (day: string, cause: string) => `Held until ${day}: ${cause}`,
    source: 'Source',
    setHere: 'Set by ONDC in this hub',
    ofArea: 'With no region or province chosen, these are targets of the nation. Each area’s are set for itself.',
  },
)
