import type { PendingRows, Transaction } from '@hub/db/connect'
import { type FigureQuestion, questions } from './figure-question.ts'

/** Counts of the ledger for one question. `missing` is what was owed and not submitted by its due date. */
export interface RatesRow extends FigureQuestion {
  expected: number
  submitted: number
  onTime: number
  missing: number
  returned: number
  empty: number
  accepted: number
}

/**
 * Counts for each question; one that nothing is recorded for has no row. Today's come from the rollup, those of a past
 * day from one count of the ledger a day.
 */
export const ratesByQuestion = (
  sql: Transaction,
  asked: readonly FigureQuestion[],
  today: string,
): PendingRows<RatesRow> => sql<RatesRow[]>`
  with question as (${questions(sql, asked)}),
  past as materialized (
    select day.as_of, counted.*
    from (select as_of, array_agg(distinct year) as years from question where as_of is not null group by as_of) day
    cross join lateral reporting.count_reporting_figures(day.years, day.as_of) counted
  ), known as (
    select null::date as as_of, figures.*
    from reporting.reporting_figures figures
    join reporting.reporting_round round using (fiscal_year, half)
    where round.starts_on <= ${today}::date
      and (figures.fiscal_year, figures.area) in (select year, area from question where as_of is null)
    union all
    select * from past
  )
  select q.area, q.year, q.half, q.as_of,
         sum(k.expected)::integer as expected, sum(k.submitted)::integer as submitted, sum(k.on_time)::integer as on_time,
         coalesce(sum(k.expected - k.submitted) filter (where k.due_on < coalesce(q.as_of, ${today}::date)), 0)::integer as missing,
         sum(k.returned)::integer as returned, sum(k.empty)::integer as empty, sum(k.accepted)::integer as accepted
  from question q
  join known k
    on k.area = q.area and k.fiscal_year = q.year and k.as_of is not distinct from q.as_of
    and (q.half is null or k.half = q.half)
  group by q.area, q.year, q.half, q.as_of`

/** Codes of all provinces, in order. */
export const provinceCodes = (sql: Transaction): PendingRows<{ code: string }> => sql<{ code: string }[]>`
  select code from reporting.province order by code`
