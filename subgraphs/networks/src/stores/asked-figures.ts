import type { Fragment, Transaction } from '@hub/db/connect'
import type { FigureQuestion } from '../rules/figure-question.ts'

/** The questions as a relation `(area, year, as_of)`. */
const questions = (sql: Transaction, asked: readonly FigureQuestion[]): Fragment => sql`
  select *
  from unnest(
    ${asked.map(({ area }) => area)}::text[], ${asked.map(({ year }) => year)}::integer[],
    ${asked.map(({ asOf }) => asOf)}::date[]
  ) as question (area, year, as_of)`

/** Figures of areas by fiscal year, as they are kept for today, and how they are counted for other days. */
export interface FiguresSource {
  /** The table that holds today's. */
  rollup: string
  /** The function that counts them: of years, at the end of a day. */
  count: string
}

/**
 * The relation `figures`, as a `with` takes it: each question's row of the source with its `as_of`. Today's come from the
 * rollup, those of a past day from one count a day. A year that began after the last write is not in the rollup yet: it is
 * counted too.
 */
export const figuresAsked = (
  sql: Transaction,
  asked: readonly FigureQuestion[],
  { rollup, count }: FiguresSource,
): Fragment => sql`
  question as materialized (${questions(sql, asked)}),
  to_count as (
    select as_of, array_agg(year) as years
    from (select distinct as_of, year from question) as of_year
    where as_of is not null or not exists (select from ${sql(rollup)} f where f.fiscal_year = of_year.year)
    group by as_of
  ), counted as materialized (
    select c.as_of, f.*
    from to_count c
    cross join lateral ${sql(count)}(c.years, c.as_of) f
  ), figures as (
    -- Looked up question by question: the rollup holds every area of every year.
    select q.as_of, f.*
    from question q
    join ${sql(rollup)} f on f.fiscal_year = q.year and f.area = q.area
    where q.as_of is null
    union all
    select counted.*
    from question q
    join counted on counted.fiscal_year = q.year and counted.area = q.area and counted.as_of is not distinct from q.as_of
  )`
