/** A row that a foreign key promises. */
export function found<Row>(row: Row | null): Row {
  if (row === null) throw new Error('a row that another refers to is missing')
  return row
}
