import type { Indicator, TargetBasis } from '../generated/documents.ts'
import { defineWords } from '../language/words.ts'

/** What targets and figures count. */
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

/** How a target counts. */
export const targetBasisWords = defineWords(
  {
    ADDED_IN_YEAR: 'ที่เพิ่มในปี',
    TOTAL_BY_END: 'สะสมถึงสิ้นปี',
  } satisfies Record<TargetBasis, string>,
  {
    ADDED_IN_YEAR: 'added in the year',
    TOTAL_BY_END: 'in total by the end',
  },
)

/** Who set a target that no document sets. */
export const targetSourceWords = defineWords({ setHere: 'สกถ. กำหนดในระบบนี้' }, { setHere: 'Set by ONDC in this hub' })
