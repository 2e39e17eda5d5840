import type { ReactNode } from 'react'
import type { CellValue } from '../download/csv.ts'

/** A column of a table. */
export interface Column<Row> {
  id: string
  head: string
  /** What rows are sorted by and CSV holds; null is no figure. */
  value(row: Row): CellValue
  /** What the reader sees. */
  draw(row: Row): ReactNode
  isNumber?: boolean
  /** Its head and its cells, short words, stay on one line. */
  isOneLine?: boolean
  /** Left out where there is little room. */
  isMinor?: boolean
  /** Names the row: the first column. */
  isRowHead?: boolean
  /** Whether a click on its head sorts by it; not when left out. */
  sorts?: boolean
}

/** By which column rows are sorted; a minus before its id is from high to low. */
export type Order = string
