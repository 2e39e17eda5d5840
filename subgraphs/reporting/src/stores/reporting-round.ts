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

/** The rounds with these keys. */
export const roundsByKey = (sql: Transaction, keys: readonly RoundKey[]): PendingRows<RoundRow> => sql<RoundRow[]>`
  select ${columns(sql)}
  from unnest(${keys.map(({ year }) => year)}::integer[], ${keys.map(({ half }) => half)}::text[]) as wanted (year, half)
  join reporting.reporting_round r on r.fiscal_year = wanted.year and r.half = wanted.half`

/** The rounds of these fiscal years, earliest first. */
export const roundsByYear = (sql: Transaction, years: readonly number[]): PendingRows<RoundRow> => sql<RoundRow[]>`
  select ${columns(sql)}
  from reporting.reporting_round r
  where r.fiscal_year = any (${[...years]}::integer[])
  order by r.starts_on`

/** The rounds from one fiscal year to another, earliest first. */
export const roundsBetween = (sql: Transaction, from: number, to: number): PendingRows<RoundRow> => sql<RoundRow[]>`
  select ${columns(sql)}
  from reporting.reporting_round r
  where r.fiscal_year between ${from} and ${to}
  order by r.starts_on`
