import type { PendingRows, Transaction } from '@hub/db/connect'
import type { FigureQuestion } from '../rules/figure-question.ts'
import type { PairedTestsRow } from '../rules/paired-tests.ts'
import { type FiguresSource, figuresAsked } from './asked-figures.ts'

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

const source: FiguresSource = { rollup: 'networks.training_figures', count: 'networks.count_training_figures' }

/**
 * Figures for each question; one that nothing is recorded for has no row. Of tests, viewers to whom the area does not
 * belong see what the groups say that are large enough to be public.
 */
export const trainingFiguresByQuestion = (
  sql: Transaction,
  asked: readonly FigureQuestion[],
): PendingRows<TrainingFiguresRow> => sql<TrainingFiguresRow[]>`
  with ${figuresAsked(sql, asked, source)}
  select f.area, f.fiscal_year as year, f.as_of, f.held, f.participants_counted, f.participants_reported,
         f.participants_by_category, f.provinces_reached, f.core_trainers, t.n, f.tests_paired - t.n as withheld, t.mean_before, t.mean_after,
         t.gain_deviation, networks.smallest_public_group() as smallest_public
  from figures f
  join lateral (
    select f.tests_paired as n, f.mean_before, f.mean_after, f.gain_deviation where networks.sees_all_results(f.area)
    union all
    select f.tests_public, f.public_before, f.public_after, f.public_deviation where not networks.sees_all_results(f.area)
  ) t on true`
