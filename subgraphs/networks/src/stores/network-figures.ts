import type { PendingRows, Transaction } from '@hub/db/connect'
import type { FigureQuestion } from '../rules/figure-question.ts'
import { questions } from './asked-figures.ts'

/** Figures on networks, with the question they answer. */
export interface NetworkFiguresRow extends FigureQuestion {
  formedInYear: number
  closedInYear: number
  totalByEnd: number
  active: number
  /** Networks that finished each of the six steps, by number. */
  stepsCompleted: number[]
  hoursNetworks: number
  hoursTotal: number
}

/**
 * Figures for each question; one that nothing is recorded for has no row. Today's come from the rollup, those of a past
 * day from one count a day. A year that began after the last write is not in the rollup yet: it is counted too.
 */
export const networkFiguresByQuestion = (
  sql: Transaction,
  asked: readonly FigureQuestion[],
): PendingRows<NetworkFiguresRow> => sql<NetworkFiguresRow[]>`
  with question as materialized (${questions(sql, asked)}),
  to_count as (
    select as_of, array_agg(distinct year) as years
    from question
    where as_of is not null or not exists (select from networks.network_figures f where f.fiscal_year = question.year)
    group by as_of
  ), counted as materialized (
    select c.as_of, f.*
    from to_count c
    cross join lateral networks.count_network_figures(c.years, c.as_of) f
  ), figures as (
    -- Looked up question by question: the rollup holds every area of every year.
    select q.as_of, f.*
    from question q
    join networks.network_figures f on f.fiscal_year = q.year and f.area = q.area
    where q.as_of is null
    union all
    select counted.*
    from question q
    join counted on counted.fiscal_year = q.year and counted.area = q.area and counted.as_of is not distinct from q.as_of
  )
  select area, fiscal_year as year, as_of, formed_in_year, closed_in_year, total_by_end, active, steps_completed,
         hours_networks, hours_total
  from figures`
