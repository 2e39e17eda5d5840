import type { PendingRows, Transaction } from '@hub/db/connect'

/** Brings the figures of a province and the areas it lies in to what the records say, for some fiscal years. */
export const refreshRollups = (
  sql: Transaction,
  provinceCode: string,
  years: readonly number[],
): PendingRows<object> => sql<object[]>`
  select centres.refresh_province_rollups(${provinceCode}, ${[...years]}::integer[])`
