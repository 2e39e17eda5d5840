import type { CentreStage, ChannelKind, CommitteeRole } from '../generated/documents.ts'
import { defineWords } from '../language/words.ts'

/** The stages of a centre. */
export const stageWords = defineWords(
  {
    SELECTED: 'ได้รับเลือก',
    ORIENTED: 'ผ่านการประชุมเชิงปฏิบัติการ',
    ESTABLISHED: 'จัดตั้งแล้ว',
    SUSPENDED: 'พักงาน',
    CLOSED: 'ปิดแล้ว',
  } satisfies Record<CentreStage, string>,
  {
    SELECTED: 'Selected',
    ORIENTED: 'Oriented',
    ESTABLISHED: 'Established',
    SUSPENDED: 'Suspended',
    CLOSED: 'Closed',
  },
)

export const centreStages = Object.keys(stageWords.en) as CentreStage[]

/** The channels by which a centre is reached. */
export const channelWords = defineWords(
  {
    PHONE: 'โทรศัพท์',
    FAX: 'โทรสาร',
    LINE_GROUP: 'กลุ่ม LINE',
    WEBSITE: 'เว็บไซต์',
    FACEBOOK: 'Facebook',
    EMAIL: 'อีเมล',
    OTHER: 'อื่น ๆ',
  } satisfies Record<ChannelKind, string>,
  {
    PHONE: 'Telephone',
    FAX: 'Fax',
    LINE_GROUP: 'LINE group',
    WEBSITE: 'Website',
    FACEBOOK: 'Facebook',
    EMAIL: 'E-mail',
    OTHER: 'Other',
  },
)

/** The roles of those who sit in a centre's bodies. */
export const committeeRoleWords = defineWords(
  {
    ADVISOR: 'ที่ปรึกษา',
    CHAIR: 'ประธาน',
    VICE_CHAIR: 'รองประธาน',
    MEMBER: 'กรรมการ',
    SECRETARY: 'เลขานุการ',
    ASSISTANT_SECRETARY: 'ผู้ช่วยเลขานุการ',
  } satisfies Record<CommitteeRole, string>,
  {
    ADVISOR: 'Advisor',
    CHAIR: 'Chair',
    VICE_CHAIR: 'Vice chair',
    MEMBER: 'Member',
    SECRETARY: 'Secretary',
    ASSISTANT_SECRETARY: 'Assistant secretary',
  },
)
