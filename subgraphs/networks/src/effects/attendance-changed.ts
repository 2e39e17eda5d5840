import type { Change } from '@hub/server'
import { refreshTrainingFigures, type TrainingRecord } from '../stores/training-write.ts'

/** Counts anew what a change of who attended a training, or of where from, bears on: its reach, and once it counts the figures. */
export async function refreshAttendance({ sql }: Change, { id, status, fiscalYear }: TrainingRecord): Promise<void> {
  await refreshTrainingFigures(sql, status === 'COMPLETED' ? [fiscalYear] : [], [id])
}

/** As {@link refreshAttendance} for what does not bear on the reach: nothing counts before a training is completed. */
export async function refreshIfHeld(change: Change, training: TrainingRecord): Promise<void> {
  if (training.status === 'COMPLETED') await refreshAttendance(change, training)
}
