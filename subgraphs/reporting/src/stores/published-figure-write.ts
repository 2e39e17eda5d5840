import type { PendingRows, Transaction } from '@hub/db/connect'
import type { FigureRow } from './published-figure.ts'

export type NewFigure = Omit<FigureRow, 'id' | 'version'>

/** What of a printed figure can be corrected. */
export type FigureContent = Pick<FigureRow, 'value' | 'sourceId' | 'locatorTh' | 'locatorEn'>

/** The figure of a document about the same thing, if it is recorded. */
export const sameFigure = (
  sql: Transaction,
  { indicator, basis, area, year, asOf, kind, sourceId }: Omit<NewFigure, 'value' | 'locatorTh' | 'locatorEn'>,
): PendingRows<{ id: string; value: number | null }> => sql<{ id: string; value: number | null }[]>`
  select id, value from reporting.published_figure
  where indicator = ${indicator} and basis = ${basis} and area = ${area} and fiscal_year = ${year}
    and as_of is not distinct from ${asOf}::date and kind = ${kind} and source_id = ${sourceId}`

/** Records a printed figure. */
export const insertFigure = (sql: Transaction, figure: NewFigure): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  insert into reporting.published_figure
    (indicator, basis, area, fiscal_year, as_of, value, kind, source_id, locator_th, locator_en)
  values (${figure.indicator}, ${figure.basis}, ${figure.area}, ${figure.year}, ${figure.asOf}, ${figure.value},
          ${figure.kind}, ${figure.sourceId}, ${figure.locatorTh}, ${figure.locatorEn})
  returning id`

/** Gives a printed figure another content. */
export const updateFigure = (
  sql: Transaction,
  id: string,
  { value, sourceId, locatorTh, locatorEn }: FigureContent,
): PendingRows<object> => sql<object[]>`
  update reporting.published_figure
  set value = ${value}, source_id = ${sourceId}, locator_th = ${locatorTh}, locator_en = ${locatorEn}
  where id = ${id}`
