import type { Standing } from '../records/obligations/obligations-choices.ts'

/** How the owed reports stand that each figure of a round counts; empty reports are among those still owed. */
export const standingOf = {
  expected: 'ALL',
  submitted: 'SUBMITTED',
  onTime: 'SUBMITTED_ON_TIME',
  late: 'SUBMITTED_LATE',
  missing: 'MISSING',
  pending: 'NOT_YET_DUE',
  empty: 'ALL',
  completeness: 'SUBMITTED',
  timeliness: 'SUBMITTED_ON_TIME',
} as const satisfies Record<string, Standing>
