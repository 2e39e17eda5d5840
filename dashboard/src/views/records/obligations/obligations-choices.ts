import type { ObligationStatus } from '../../../generated/documents.ts'
import { halfChoice as periodHalfChoice } from '../../../period/period-choices.ts'
import { listChoiceOf } from '../records-choices.ts'

/** How owed reports stand; those submitted are on time or late. */
export const standings = ['ALL', 'SUBMITTED', 'SUBMITTED_ON_TIME', 'SUBMITTED_LATE', 'NOT_YET_DUE', 'MISSING'] as const
export type Standing = (typeof standings)[number]

export const standingChoice = listChoiceOf('status', standings, 'ALL')
export const halfChoice = { ...periodHalfChoice, resets: ['page'] }

/** The statuses of a standing; undefined for all. */
export function statusesOf(standing: Standing): ObligationStatus[] | undefined {
  if (standing === 'ALL') return undefined
  return standing === 'SUBMITTED' ? ['SUBMITTED_ON_TIME', 'SUBMITTED_LATE'] : [standing]
}
