import type { PendingRows, Transaction } from '@hub/db/connect'
import type { ReplacedRow } from './replaced-row.ts'

/** What was recorded of a printed figure before it was corrected. */
export interface FigureRevisionRow extends ReplacedRow {
  figureId: string
  value: number | null
  sourceId: string
  locatorTh: string
  locatorEn: string
}

/** What these figures were before, the latest first. */
export const revisionsByFigure = (sql: Transaction, figures: readonly string[]): PendingRows<FigureRevisionRow> => sql<
  FigureRevisionRow[]
>`
  select figure_id, revision as number, replaced_at, cause, value, source_id, locator_th, locator_en
  from reporting.published_figure_revision
  where figure_id = any (${[...figures]}::uuid[])
  order by revision desc`

/** Keeps a figure as it stands as its next revision. */
export const keepFigure = (sql: Transaction, id: string, cause: string): PendingRows<object> => sql<object[]>`
  insert into reporting.published_figure_revision (figure_id, revision, cause, value, source_id, locator_th, locator_en, demo)
  select f.id, (select count(*) + 1 from reporting.published_figure_revision where figure_id = f.id), ${cause},
         f.value, f.source_id, f.locator_th, f.locator_en, f.demo
  from reporting.published_figure f
  where f.id = ${id}`
