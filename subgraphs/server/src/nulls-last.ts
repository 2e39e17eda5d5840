import type { Fragment, Transaction } from '@hub/db/connect'
import type { Direction } from './connection.ts'

/**
 * What stands for a number, a day or an instant that is not known, so that it comes last in either direction:
 * `` coalesce(c.established_on, ${nullsLast(sql, direction)}) ``.
 */
export const nullsLast = (sql: Transaction, direction: Direction): Fragment =>
  direction === 'ASC' ? sql`'infinity'` : sql`'-infinity'`
