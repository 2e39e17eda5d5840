import type { PendingRows, Transaction } from '@hub/db/connect'
import type { RoundKey } from './reporting-round.ts'

/** What another due date would make of reports. */
export interface Judgement {
  /** Judged on time now, late then. */
  late: number
  /** Not due yet now, missing then. */
  missing: number
}

/** Another due date for a round (its extensions stay), or for one centre (whose extension it takes the place of). */
export interface OtherDueDate extends RoundKey {
  dueOn: string
  centreId: string | null
  today: string
}

/** What another due date would make of the reports of a round, or of one centre's. */
export const judgedOtherwise = (
  sql: Transaction,
  { year, half, dueOn, centreId, today }: OtherDueDate,
): PendingRows<Judgement> => sql<Judgement[]>`
  select count(*) filter (where p.first_submitted_on <= o.due_on and p.first_submitted_on > d.due_on)::integer as late,
         count(*) filter (where p.first_submitted_on is null and o.due_on >= ${today}::date and d.due_on < ${today}::date)::integer as missing
  from reporting.owed_round(null) o
  left join reporting.current_report() p using (centre_id, fiscal_year, half)
  left join reporting.round_extension e using (centre_id, fiscal_year, half)
  cross join lateral (
    select case when ${centreId}::uuid is null then greatest(e.due_on, ${dueOn}::date) else ${dueOn}::date end as due_on
  ) d
  where o.fiscal_year = ${year} and o.half = ${half} and (${centreId}::uuid is null or o.centre_id = ${centreId}::uuid)`

/** Whether a centre is known, and whether it owes a report for a round by today. */
export const debtOf = (
  sql: Transaction,
  { year, half, centreId, today }: RoundKey & { centreId: string; today: string },
): PendingRows<{ owes: boolean }> => sql<{ owes: boolean }[]>`
  select exists (
    select from reporting.owed_round(${today}::date) o
    where o.centre_id = c.id and o.fiscal_year = ${year} and o.half = ${half}
  ) as owes
  from reporting.centre c
  where c.id = ${centreId}`

/** The first and the last day on which a report was first submitted for a round; null when none was. */
export const receivedBetween = (
  sql: Transaction,
  { year, half }: RoundKey,
): PendingRows<{ first: string | null; last: string | null }> => sql<{ first: string | null; last: string | null }[]>`
  select min(first_submitted_on) as first, max(first_submitted_on) as last
  from reporting.current_report()
  where fiscal_year = ${year} and half = ${half}`
