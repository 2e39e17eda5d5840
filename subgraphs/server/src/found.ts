/**
 * A row that another refers to, and that everyone may read.
 * @throws when it is not there: the database holds the reference, so this is a fault of ours
 */
export function found<Row>(row: Row | null | undefined, what = 'a row that another refers to'): Row {
  if (row === null || row === undefined) throw new Error(`${what} is missing`)
  return row
}
