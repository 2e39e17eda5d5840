import type { PendingRows, Transaction } from '@hub/db/connect'

/** How many trainings reached each of these areas, by its code; one that none reached has no row. */
export const trainingCountsByArea = (
  sql: Transaction,
  codes: readonly string[],
): PendingRows<{ code: string; trainings: number }> => sql<{ code: string; trainings: number }[]>`
  select code, trainings from networks.reach_figures where code = any (${[...codes]}::text[])`
