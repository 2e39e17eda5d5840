import { type Change, claimRecord, type InputPath, isOpaqueId, notFound, outOfOrder, Refused } from '@hub/server'
import { trainingRecords } from '../stores/training-record.ts'
import type { TrainingRecord } from '../stores/training-write.ts'

/** What a training is called in messages. */
const aTraining = { th: 'การอบรม', en: 'training' }

interface TrainingClaim {
  id: string
  expectedVersion?: number | null | undefined
}

/**
 * Raises the version of a training and gives it as it stood otherwise.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export const claimTraining = (
  change: Change,
  { id, expectedVersion }: TrainingClaim,
  path: InputPath = ['input', 'id'],
): Promise<TrainingRecord> =>
  claimRecord<TrainingRecord>(change, { table: 'training', id, expectedVersion, what: aTraining, path })

/**
 * As {@link claimTraining}, of one that was neither held nor called off.
 * @throws {Refused} NOT_FOUND, STALE_VERSION or OUT_OF_ORDER
 */
export async function claimScheduledTraining(change: Change, claim: TrainingClaim): Promise<TrainingRecord> {
  const training = await claimTraining(change, claim)
  if (training.status !== 'SCHEDULED') throw new Refused(outOfOrder(['input', 'id'], over[training.status]))
  return training
}

/**
 * A training whose participants or rooms the viewer keeps. A training belongs to its province's office, one of the nation to
 * administrators; in a web conference of the nation every office keeps its own province's people and room, as row-level
 * security lets it. They do not move the training's version, so offices never get in each other's way.
 * @throws {Refused} NOT_FOUND
 */
export async function trainingOfPeople(
  change: Change,
  id: string,
  path: InputPath = ['input', 'trainingId'],
): Promise<TrainingRecord> {
  const training = await keptTraining(change, id)
  if (!training) throw new Refused(notFound(path, id, aTraining))
  return training
}

/** As {@link trainingOfPeople}; null for one that is not there or whose participants the viewer does not keep. */
export async function keptTraining({ sql, viewer }: Change, id: string): Promise<TrainingRecord | null> {
  const [training] = isOpaqueId(id) ? await trainingRecords(sql, [id]) : []
  return training && (viewer.role === 'ONDC_ADMIN' || isOfOffice(training, viewer.province)) ? training : null
}

const isOfOffice = ({ provinceCode, mode }: TrainingRecord, own: string | null | undefined): boolean =>
  provinceCode === null ? mode === 'WEB_CONFERENCE' : provinceCode === own

/** @throws {Refused} OUT_OF_ORDER for a training that was called off */
export function checkNotCancelled({ status }: TrainingRecord, path: InputPath = ['input', 'trainingId']): void {
  if (status === 'CANCELLED') throw new Refused(outOfOrder(path, over.CANCELLED))
}

const over = {
  COMPLETED: { th: 'การอบรมนี้บันทึกว่าจัดแล้ว', en: 'the training is recorded as held' },
  CANCELLED: { th: 'การอบรมนี้ถูกยกเลิกแล้ว', en: 'the training was called off' },
}
