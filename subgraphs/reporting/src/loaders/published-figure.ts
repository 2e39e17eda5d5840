import { loadMany, loadOne, type ReadContext } from '@hub/server'
import {
  type FigureRange,
  type FigureRow,
  figuresAround,
  figuresById,
  figuresInRange,
} from '../stores/published-figure.ts'
import { type FigureRevisionRow, revisionsByFigure } from '../stores/published-figure-revision.ts'
import type { AreaYear } from '../stores/target.ts'

export const publishedFigureLoaders = (context: ReadContext) => ({
  byId: loadOne<string, FigureRow>(context, figuresById, ({ id }) => id),
  /** Of an area's fiscal year, and of the year before and after it. */
  around: loadMany<AreaYear, FigureRow & { aroundYear: number }>(context, figuresAround, ({ area, aroundYear }) => ({
    area,
    year: aroundYear,
  })),
  revisions: loadMany<string, FigureRevisionRow>(context, revisionsByFigure, ({ figureId }) => figureId),
  inRange: (range: FigureRange) => context.read<FigureRow>((sql) => figuresInRange(sql, range)),
})
