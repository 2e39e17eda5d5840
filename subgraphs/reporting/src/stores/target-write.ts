import type { PendingRows, Transaction } from '@hub/db/connect'
import type { TargetKey, TargetRow } from './target.ts'

/** What of a target can be corrected. */
export type TargetContent = Pick<TargetRow, 'value' | 'sourceId' | 'locatorTh' | 'locatorEn'>

/** Sets a target. */
export const insertTarget = (sql: Transaction, target: TargetKey & TargetContent): PendingRows<object> => sql<object[]>`
  insert into reporting.target (indicator, basis, area, fiscal_year, value, source_id, locator_th, locator_en)
  values (${target.indicator}, ${target.basis}, ${target.area}, ${target.year}, ${target.value}, ${target.sourceId},
          ${target.locatorTh}, ${target.locatorEn})`

/** Gives a target another content. */
export const updateTarget = (
  sql: Transaction,
  id: string,
  { value, sourceId, locatorTh, locatorEn }: TargetContent,
): PendingRows<object> => sql<object[]>`
  update reporting.target
  set value = ${value}, source_id = ${sourceId}, locator_th = ${locatorTh}, locator_en = ${locatorEn}
  where id = ${id}`
