import { type InputChecks, invalid } from '@hub/server'

/** Far more than a report has fields, and few enough to be told of one by one. */
const MOST = 100

/** The rows of a list of an input; none, and a fault, where there are too many to be read. */
export function readRows<Row>(
  checks: InputChecks,
  field: string,
  rows: readonly Row[] | null | undefined,
): readonly Row[] {
  if (!rows) return []
  if (rows.length <= MOST) return rows
  checks.add(invalid(['input', field], rows.length, { th: `ไม่เกิน ${MOST} แถว`, en: `${MOST} rows at most` }))
  return []
}
