import type { PendingRows, Transaction } from '@hub/db/connect'
import { type FigureQuestion, questions } from './figure-question.ts'

/** Of the submitted reports that a question is about, how many name a class of obstacles. */
export interface ObstacleCountRow extends FigureQuestion {
  /** Of the class. */
  number: number
  reports: number
  submitted: number
}

/** Counts for each question, by class; one that nothing is recorded for has no row. */
export const obstacleCountsByQuestion = (
  sql: Transaction,
  asked: readonly FigureQuestion[],
  today: string,
): PendingRows<ObstacleCountRow> => sql<ObstacleCountRow[]>`
  with question as (${questions(sql, asked)}),
  past as materialized (
    select day.as_of, counted.*
    from (select as_of, array_agg(distinct year) as years from question where as_of is not null group by as_of) day
    cross join lateral reporting.count_obstacle_figures(day.years, day.as_of) counted
  ), known as (
    select null::date as as_of, figures.*
    from reporting.obstacle_figures figures
    join reporting.reporting_round round using (fiscal_year, half)
    where round.starts_on <= ${today}::date
      and (figures.fiscal_year, figures.area) in (select year, area from question where as_of is null)
    union all
    select * from past
  )
  select q.area, q.year, q.half, q.as_of, k.obstacle_class as number,
         sum(k.reports)::integer as reports, sum(k.submitted)::integer as submitted
  from question q
  join known k
    on k.area = q.area and k.fiscal_year = q.year and k.as_of is not distinct from q.as_of
    and (q.half is null or k.half = q.half)
  group by q.area, q.year, q.half, q.as_of, k.obstacle_class
  order by k.obstacle_class`
