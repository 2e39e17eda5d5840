import type { PendingRows, Transaction } from '@hub/db/connect'
import type { Viewer } from '@hub/schema/viewer'
import type { MeasureState } from './participation-measure.ts'

/** What of a measure itself can be written while it is a draft. */
export interface MeasureContent {
  title: string
  /** Number of the dimension, 1–4. */
  dimension: number
  planFrom: number | null
  planTo: number | null
  draftedOn: string | null
}

/** Whether an LAO is one that a viewer writes for. */
export const writesForLao = (
  sql: Transaction,
  code: string,
  { role, province, lao }: Viewer,
): PendingRows<{ code: string }> => sql<{ code: string }[]>`
  select code from reporting.lao
  where code = ${code}
    and (${role} = 'ONDC_ADMIN' or (${role} = 'PROVINCIAL_OFFICE' and province_code = ${province ?? null})
         or (${role} = 'LAO_OFFICER' and code = ${lao ?? null}))`

/** The measure of an LAO for a fiscal year. */
export const measureOfYear = (sql: Transaction, laoCode: string, year: number): PendingRows<{ id: string }> =>
  sql<
    { id: string }[]
  >`select id from reporting.participation_measure where lao_code = ${laoCode} and fiscal_year = ${year}`

/** Begins a measure of an LAO; it is of the demo nation when its LAO is. */
export const insertMeasure = (
  sql: Transaction,
  { laoCode, year, title, dimension, planFrom, planTo, draftedOn }: MeasureContent & { laoCode: string; year: number },
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  insert into reporting.participation_measure
    (province_code, lao_code, demo, fiscal_year, title_th, dimension, plan_from, plan_to, drafted_on)
  select l.province_code, l.code, l.demo, ${year}, ${title}, ${dimension}, ${planFrom}, ${planTo}, ${draftedOn}
  from reporting.lao l
  where l.code = ${laoCode}
  returning id`

/** Gives a measure another content. */
export const updateMeasure = (
  sql: Transaction,
  id: string,
  { title, dimension, planFrom, planTo, draftedOn }: MeasureContent,
): PendingRows<object> => sql<object[]>`
  update reporting.participation_measure
  set title_th = ${title}, dimension = ${dimension}, plan_from = ${planFrom}, plan_to = ${planTo}, drafted_on = ${draftedOn}
  where id = ${id}`

/** Moves a measure on, or back; the day of its memo is told along. */
export const moveMeasure = (
  sql: Transaction,
  id: string,
  { state, draftedOn }: { state: Exclude<MeasureState, 'ANNOUNCED'>; draftedOn: string | null },
): PendingRows<object> => sql<object[]>`
  update reporting.participation_measure set state = ${state}, drafted_on = ${draftedOn} where id = ${id}`

/** Announces a measure. */
export const announce = (
  sql: Transaction,
  id: string,
  { announcedOn, signedOn, signatory }: { announcedOn: string; signedOn: string | null; signatory: string },
): PendingRows<object> => sql<object[]>`
  update reporting.participation_measure
  set state = 'ANNOUNCED', announced_on = ${announcedOn}, signed_on = ${signedOn}, signatory_position_th = ${signatory}
  where id = ${id}`
