import type { PendingRows, Transaction } from '@hub/db/connect'

/** An LAO as its code and copy say. */
export interface LaoPlace {
  code: string
  provinceCode: string
  type: string
}

/** The LAOs with these codes. */
export const laosByCode = (sql: Transaction, codes: readonly string[]): PendingRows<LaoPlace> => sql<LaoPlace[]>`
  select code, province_code, type from networks.lao where code = any (${codes}::text[])`

/** The provinces with these codes. */
export const provincesByCode = (sql: Transaction, codes: readonly string[]): PendingRows<{ code: string }> => sql<
  { code: string }[]
>`
  select code from networks.province where code = any (${codes}::text[])`

/** Those of these districts in which an LAO lies: the second to fifth digit of its code are the district's. */
export const districtsWithLaos = (sql: Transaction, codes: readonly string[]): PendingRows<{ code: string }> => sql<
  { code: string }[]
>`
  select distinct substr(code, 2, 4) as code from networks.lao
  where province_code = any (${codes.map((code) => code.slice(0, 2))}::text[]) and substr(code, 2, 4) = any (${codes}::text[])`
