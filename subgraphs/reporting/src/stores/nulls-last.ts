import type { Fragment, Transaction } from '@hub/db/connect'

/** What stands for a day or an instant that is not known, so that it comes last in a direction. */
export const nullsLast = (sql: Transaction, direction: 'ASC' | 'DESC'): Fragment =>
  direction === 'ASC' ? sql`'infinity'` : sql`'-infinity'`
