import { fiscalYearEnd } from '@hub/schema/calendar/fiscal-year'
import type { FigureRow } from '../stores/published-figure.ts'
import type { CountedTarget } from './counted-target.ts'
import type { Aim } from './pace.ts'

/** A printed figure, as far as comparing it needs. */
export interface PrintedFigure {
  basis: Aim['basis']
  /** Fiscal year, Buddhist. */
  year: number
  kind: 'ACTUAL' | 'TARGET' | 'COUNT'
  value: number | null
  asOf: string | null
}

/** A target, which may not be set. */
export type PossibleAim = Omit<Aim, 'value'> & { value: number | null }

export type Refusal =
  | 'NO_FIGURE'
  | 'NO_TARGET'
  | 'DIFFERENT_BASIS'
  | 'DIFFERENT_YEAR'
  | 'NOT_A_RESULT'
  | 'PART_OF_THE_YEAR'

/**
 * Why a printed figure may not be held against a target; null when it may. A figure and a target are compared only when
 * both count the same thing (flow with flow, stock with stock) over the same time.
 */
export function refusalOf(aim: PossibleAim, figure: PrintedFigure): Refusal | null {
  if (figure.value === null) return 'NO_FIGURE'
  if (aim.value === null) return 'NO_TARGET'
  if (figure.basis !== aim.basis) return 'DIFFERENT_BASIS'
  if (figure.year !== aim.year) return 'DIFFERENT_YEAR'
  if (figure.kind === 'TARGET') return 'NOT_A_RESULT'
  return figure.asOf !== null && figure.asOf < fiscalYearEnd(figure.year) ? 'PART_OF_THE_YEAR' : null
}

/** A published figure beside a target, and why the two may not be compared; null when they may. */
export interface Comparison {
  target: CountedTarget
  figure: FigureRow
  refusal: Refusal | null
}

/** The figures of a target's indicator beside it. */
export const compare = (target: CountedTarget, figures: FigureRow[]): Comparison[] =>
  figures
    .filter(({ indicator }) => indicator === target.indicator)
    .map((figure) => ({ target, figure, refusal: refusalOf(target, figure) }))
