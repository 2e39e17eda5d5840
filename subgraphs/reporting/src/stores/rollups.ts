import type { PendingRows, Transaction } from '@hub/db/connect'

/** Brings the figures of some fiscal years to what the records say. */
export const refreshRollups = (sql: Transaction, years: readonly number[]): PendingRows<object> => sql<object[]>`
  select reporting.refresh_rollups(${[...years]}::integer[])`
