import { outOfOrder, Refused } from '@hub/server'
import type { TrainingRecord } from '../stores/training-write.ts'

/** @throws {Refused} OUT_OF_ORDER for a training that was held or called off */
export function checkScheduled({ status }: Pick<TrainingRecord, 'status'>): void {
  if (status !== 'SCHEDULED') throw new Refused(outOfOrder(['input', 'id'], over[status]))
}

const over = {
  COMPLETED: { th: 'การอบรมนี้บันทึกว่าจัดแล้ว', en: 'the training is recorded as held' },
  CANCELLED: { th: 'การอบรมนี้ถูกยกเลิกแล้ว', en: 'the training was called off' },
}
