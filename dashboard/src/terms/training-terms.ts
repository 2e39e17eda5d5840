import type { TrainingMode, TrainingStatus } from '../generated/documents.ts'
import { defineWords } from '../language/words.ts'

/** How a training is held. */
export const trainingModeWords = defineWords(
  { ON_SITE: 'ในสถานที่', WEB_CONFERENCE: 'ประชุมทางไกล' } satisfies Record<TrainingMode, string>,
  { ON_SITE: 'On site', WEB_CONFERENCE: 'Web conference' },
)

/** Where a training stands. */
export const trainingStatusWords = defineWords(
  { SCHEDULED: 'กำหนดไว้', COMPLETED: 'จัดแล้ว', CANCELLED: 'ยกเลิก' } satisfies Record<TrainingStatus, string>,
  { SCHEDULED: 'Scheduled', COMPLETED: 'Held', CANCELLED: 'Cancelled' },
)
