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
    -- Looked up question by question: the rollup holds every area of every year.
    select q.*, k.due_on, k.expected, k.submitted, k.on_time, k.returned, k.empty, k.accepted
    from question q
    join reporting.reporting_round round
      on round.fiscal_year = q.year and (q.half is null or round.half = q.half) and round.starts_on <= ${today}::date
    join reporting.reporting_figures k
      on k.fiscal_year = round.fiscal_year and k.half = round.half and k.area = q.area
    where q.as_of is null
    union all
    select q.*, k.due_on, k.expected, k.submitted, k.on_time, k.returned, k.empty, k.accepted
    from question q
    join past k
      on k.fiscal_year = q.year and (q.half is null or k.half = q.half) and k.area = q.area and k.as_of = q.as_of
  )
  select area, year, half, as_of,
         sum(expected)::integer as expected, sum(submitted)::integer as submitted, sum(on_time)::integer as on_time,
         coalesce(sum(expected - submitted) filter (where due_on < coalesce(as_of, ${today}::date)), 0)::integer as missing,
         sum(returned)::integer as returned, sum(empty)::integer as empty, sum(accepted)::integer as accepted
  from known
  group by area, year, half, as_of`

/** Codes of all provinces, in order. */
export const provinceCodes = (sql: Transaction): PendingRows<{ code: string }> => sql<{ code: string }[]>`
  select code from reporting.province order by code`
