import type { PendingRows, Transaction } from '@hub/db/connect'

/** Codes of all provinces, in order. */
export const provinceCodes = (sql: Transaction): PendingRows<{ code: string }> => sql<{ code: string }[]>`
  select code from networks.province order by code`
