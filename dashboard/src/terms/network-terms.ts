import type { NetworkMemberCategory, NetworkStatus } from '../generated/documents.ts'
import { defineWords } from '../language/words.ts'

/** Where a network stands. */
export const networkStatusWords = defineWords(
  { FORMING: 'กำลังจัดตั้ง', ACTIVE: 'ดำเนินงานอยู่', DORMANT: 'หยุดพัก', CLOSED: 'ยุบแล้ว' } satisfies Record<
    NetworkStatus,
    string
  >,
  { FORMING: 'Forming', ACTIVE: 'Working', DORMANT: 'Dormant', CLOSED: 'Closed' },
)

/** What part of the people a member of a network stands for. */
export const memberCategoryWords = defineWords(
  {
    PEOPLE_SECTOR: 'ภาคประชาชน',
    COMMUNITY_LEADER: 'ผู้นำชุมชน',
    CIVIL_SOCIETY: 'ภาคประชาสังคม',
    PRIVATE_SECTOR: 'ภาคเอกชน',
    LAO_REPRESENTATIVE: 'ผู้แทน อปท.',
    OTHER: 'อื่น ๆ',
  } satisfies Record<NetworkMemberCategory, string>,
  {
    PEOPLE_SECTOR: 'People’s sector',
    COMMUNITY_LEADER: 'Community leaders',
    CIVIL_SOCIETY: 'Civil society',
    PRIVATE_SECTOR: 'Private sector',
    LAO_REPRESENTATIVE: 'Representatives of LAOs',
    OTHER: 'Others',
  },
)
