import type { NetworkStatus } from '../generated/documents.ts'
import { defineWords } from '../language/words.ts'

/** Where a network stands. */
export const networkStatusWords = defineWords(
  { FORMING: 'กำลังจัดตั้ง', ACTIVE: 'ดำเนินงานอยู่', DORMANT: 'หยุดพัก', CLOSED: 'ยุบแล้ว' } satisfies Record<
    NetworkStatus,
    string
  >,
  { FORMING: 'Forming', ACTIVE: 'Working', DORMANT: 'Dormant', CLOSED: 'Closed' },
)
