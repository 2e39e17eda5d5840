/** A row that is not what it must be by the rows it follows from. */
export interface Difference {
  /** `ROLLUP`: a count kept in a table; `COPY`: a subgraph's copy of another's rows. */
  kind: 'ROLLUP' | 'COPY'
  /** Table with its schema. */
  table: string
  /** The key of the row, column by column. */
  key: Record<string, unknown>
  /** What the table says; null when the row is missing. */
  stored: Record<string, unknown> | null
  /** What the table must say; null when the row must not be there. */
  expected: Record<string, unknown> | null
}
