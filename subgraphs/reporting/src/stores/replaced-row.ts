/** What every revision of a corrected fact tells beside what it was. */
export interface ReplacedRow {
  /** From 1. */
  number: number
  replacedAt: Date
  cause: string
}
