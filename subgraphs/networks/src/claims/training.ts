import { type Change, type InputPath, isOpaqueId, notFound, outOfOrder, Refused } from '@hub/server'
import { trainingRecords } from '../stores/training-record.ts'
import { refreshTrainingFigures, type TrainingRecord } from '../stores/training-write.ts'

/** What a training is called in messages. */
export const aTraining = { th: 'การอบรม', en: 'training' }

/**
 * A training whose participants or rooms the viewer keeps. A training belongs to its province's office, one of the nation to
 * administrators; in a web conference of the nation every office keeps its own province's people and room, as row-level
 * security lets it. They do not move the training's version, so offices never get in each other's way.
 * @throws {Refused} NOT_FOUND
 */
export async function trainingOfPeople(
  { sql, viewer }: Change,
  id: string,
  path: InputPath = ['input', 'trainingId'],
): Promise<TrainingRecord> {
  const [training] = isOpaqueId(id) ? await trainingRecords(sql, [id]) : []
  if (training && (viewer.role === 'ONDC_ADMIN' || isOfOffice(training, viewer.province))) return training
  throw new Refused(notFound(path, id, aTraining))
}

const isOfOffice = ({ provinceCode, mode }: TrainingRecord, own: string | null | undefined): boolean =>
  provinceCode === null ? mode === 'WEB_CONFERENCE' : provinceCode === own

/** @throws {Refused} OUT_OF_ORDER for a training that was called off */
export function checkNotCancelled({ status }: TrainingRecord, path: InputPath = ['input', 'trainingId']): void {
  if (status === 'CANCELLED') throw new Refused(outOfOrder(path, calledOff))
}

const calledOff = { th: 'การอบรมนี้ถูกยกเลิกแล้ว', en: 'the training was called off' }

/** Counts anew what a change of who attended a training, or of where from, bears on: its reach, and once it counts the figures. */
export async function refreshAttendance({ sql }: Change, { id, status, fiscalYear }: TrainingRecord): Promise<void> {
  await refreshTrainingFigures(sql, status === 'COMPLETED' ? [fiscalYear] : [], [id])
}

/** As {@link refreshAttendance} for what does not bear on the reach: nothing counts before a training is completed. */
export async function refreshIfHeld(change: Change, training: TrainingRecord): Promise<void> {
  if (training.status === 'COMPLETED') await refreshAttendance(change, training)
}
