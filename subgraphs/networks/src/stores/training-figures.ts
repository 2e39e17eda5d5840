import type { PendingRows, Transaction } from '@hub/db/connect'
import type { FigureQuestion } from '../rules/figure-question.ts'
import type { PairedTestsRow } from '../rules/paired-tests.ts'
import { questions } from './asked-figures.ts'

/** Figures on trainings, with the question they answer. */
export interface TrainingFiguresRow extends FigureQuestion, PairedTestsRow {
  held: number
  participantsCounted: number
  participantsReported: number
  /** Both together, by category; those of none under `UNDIVIDED`. */
  participantsByCategory: Record<string, number>
  provincesReached: number
  coreTrainers: number
}

/**
 * Figures for each question; one that nothing is recorded for has no row. Today's come from the rollup, those of a past
 * day from one count a day. A year that began after the last write is not in the rollup yet: it is counted too. Of tests,
 * viewers to whom the area does not belong see what the groups say that are large enough to be public.
 */
export const trainingFiguresByQuestion = (
  sql: Transaction,
  asked: readonly FigureQuestion[],
): PendingRows<TrainingFiguresRow> => sql<TrainingFiguresRow[]>`
  with question as materialized (${questions(sql, asked)}),
  to_count as (
    select as_of, array_agg(distinct year) as years
    from question
    where as_of is not null or not exists (select from networks.training_figures f where f.fiscal_year = question.year)
    group by as_of
  ), counted as materialized (
    select c.as_of, f.*
    from to_count c
    cross join lateral networks.count_training_figures(c.years, c.as_of) f
  ), figures as (
    -- Looked up question by question: the rollup holds every area of every year.
    select q.as_of, f.*
    from question q
    join networks.training_figures f on f.fiscal_year = q.year and f.area = q.area
    where q.as_of is null
    union all
    select counted.*
    from question q
    join counted on counted.fiscal_year = q.year and counted.area = q.area and counted.as_of is not distinct from q.as_of
  )
  select f.area, f.fiscal_year as year, f.as_of, f.held, f.participants_counted, f.participants_reported,
         f.participants_by_category, f.provinces_reached, f.core_trainers, t.n, f.tests_paired - t.n as withheld, t.mean_before, t.mean_after,
         t.gain_deviation, networks.smallest_public_group() as smallest_public
  from figures f
  join lateral (
    select f.tests_paired as n, f.mean_before, f.mean_after, f.gain_deviation where networks.sees_all_results(f.area)
    union all
    select f.tests_public, f.public_before, f.public_after, f.public_deviation where not networks.sees_all_results(f.area)
  ) t on true`
