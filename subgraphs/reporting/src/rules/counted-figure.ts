import type { FigureRow } from '../stores/published-figure.ts'
import { type CountedTarget, type HubCounts, notSet } from './counted-target.ts'

/** A published figure and, once they are known, the hub's own counts of the same thing. */
export type CountedFigure = FigureRow & { counts?: HubCounts | null }

/** What the hub is asked to count beside a figure: the same indicator, basis, area and year, as of the same day. */
export const countedLike = ({ indicator, basis, area, year, asOf }: FigureRow): CountedTarget => ({
  indicator,
  basis,
  area,
  year,
  asOf,
  ...notSet,
})
