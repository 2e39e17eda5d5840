import type { PendingRows, Transaction } from '@hub/db/connect'
import type { FigureQuestion } from '../rules/figure-question.ts'
import { type FiguresSource, figuresAsked } from './asked-figures.ts'

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

const source: FiguresSource = { rollup: 'networks.network_figures', count: 'networks.count_network_figures' }

/** Figures for each question; one that nothing is recorded for has no row. */
export const networkFiguresByQuestion = (
  sql: Transaction,
  asked: readonly FigureQuestion[],
): PendingRows<NetworkFiguresRow> => sql<NetworkFiguresRow[]>`
  with ${figuresAsked(sql, asked, source)}
  select area, fiscal_year as year, as_of, formed_in_year, closed_in_year, total_by_end, active, steps_completed,
         hours_networks, hours_total
  from figures`
