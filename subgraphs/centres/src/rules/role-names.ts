import type { Bilingual } from '@hub/schema/calendar/reading'
import type { CommitteeRole } from './seats.ts'

/** What the roles on a body are called. */
export const roleNames: Record<CommitteeRole, Bilingual> = {
  ADVISOR: { th: 'ที่ปรึกษา', en: 'advisor' },
  CHAIR: { th: 'ประธาน', en: 'chair' },
  VICE_CHAIR: { th: 'รองประธาน', en: 'vice chair' },
  MEMBER: { th: 'กรรมการ', en: 'member' },
  SECRETARY: { th: 'เลขานุการ', en: 'secretary' },
  ASSISTANT_SECRETARY: { th: 'ผู้ช่วยเลขานุการ', en: 'assistant secretary' },
}
