import { laoTypes } from '@hub/db/centres/lao-type'
import { centreStages } from '@hub/db/centres/values'

/** Counts of every kind of LAO, in order; the store leaves out what counts 0. */
export const everyLaoType = (counts: Record<string, number>) =>
  laoTypes.map((type) => ({ type, count: counts[type] ?? 0 }))

/** Counts of every stage, in order; the store leaves out what counts 0. */
export const everyStage = (counts: Record<string, number>) =>
  centreStages.map((stage) => ({ stage, count: counts[stage] ?? 0 }))
