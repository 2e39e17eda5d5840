import type { PendingRows, Transaction } from '@hub/db/connect'
import type { SetDays } from '../rules/round-days.ts'
import type { RoundKey } from './reporting-round.ts'

/** The id that a round is claimed by. */
export const roundId = (sql: Transaction, { year, half }: RoundKey): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  select id from reporting.reporting_round where fiscal_year = ${year} and half = ${half}`

/** The first fiscal year that centres owe the hub reports for; null when it has no rounds but those of the demo nation. */
export const firstRoundYear = (sql: Transaction): PendingRows<{ year: number | null }> => sql<
  { year: number | null }[]
>`
  select min(fiscal_year) as year from reporting.reporting_round where not demo`

/** Opens a round. */
export const insertRound = (sql: Transaction, { year, half }: RoundKey, days: SetDays): PendingRows<object> => sql<
  object[]
>`
  insert into reporting.reporting_round (fiscal_year, half, opens_on, due_on, closes_on)
  values (${year}, ${half}, ${days.opensOn}, ${days.dueOn}, ${days.closesOn})`

/** Gives a round other days. */
export const updateRoundDays = (sql: Transaction, { year, half }: RoundKey, days: SetDays): PendingRows<object> => sql<
  object[]
>`
  update reporting.reporting_round
  set opens_on = ${days.opensOn}, due_on = ${days.dueOn}, closes_on = ${days.closesOn}
  where fiscal_year = ${year} and half = ${half}`
