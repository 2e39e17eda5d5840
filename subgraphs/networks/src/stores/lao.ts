import type { PendingRows, Transaction } from '@hub/db/connect'

export interface LaoRow {
  code: string
  provinceCode: string
  demo: boolean
}

/** The LAOs with these codes. */
export const laosByCode = (sql: Transaction, codes: readonly string[]): PendingRows<LaoRow> => sql<LaoRow[]>`
  select code, province_code, demo from networks.lao where code = any (${codes}::text[])`
