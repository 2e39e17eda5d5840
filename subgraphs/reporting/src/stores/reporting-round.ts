import type { PendingRows, Transaction } from '@hub/db/connect'
import type { Half } from '@hub/schema/calendar/half'

/** Names a round. */
export interface RoundKey {
  year: number
  half: Half
}

/** A reporting round. */
export interface RoundRow extends RoundKey {
  startsOn: string
  endsOn: string
  opensOn: string
  dueOn: string
  closesOn: string
  version: number
}

const columns = (sql: Transaction) =>
  sql`r.fiscal_year as year, r.half, r.starts_on, r.ends_on, r.opens_on, r.due_on, r.closes_on, r.version`

/** Every round there is, earliest first: two a fiscal year. */
export const everyRound = (sql: Transaction): PendingRows<RoundRow> => sql<RoundRow[]>`
  select ${columns(sql)}
  from reporting.reporting_round r
  order by r.starts_on`

/** The round with this key, in at most one row. */
export const roundByKey = (sql: Transaction, { year, half }: RoundKey): PendingRows<RoundRow> => sql<RoundRow[]>`
  select ${columns(sql)}
  from reporting.reporting_round r
  where r.fiscal_year = ${year} and r.half = ${half}`
