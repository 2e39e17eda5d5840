import type { PendingRows, Transaction } from '@hub/db/connect'

/** Brings the figures of some fiscal years to what the records say. */
export const refreshRollups = (sql: Transaction, years: readonly number[]): PendingRows<object> => sql<object[]>`
  select reporting.refresh_rollups(${[...years]}::integer[])`

/** Brings the figures of a fiscal year to what the records say, where only one province's reports have changed. */
export const refreshRollupsOf = (
  sql: Transaction,
  { fiscalYear, provinceCode }: { fiscalYear: number; provinceCode: string },
): PendingRows<object> => sql<object[]>`
  select reporting.refresh_rollups(array[${fiscalYear}]::integer[], array[${provinceCode}]::text[])`
