import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { measureStates } from '@hub/db/reporting/values'
import { isOpaqueId } from '@hub/server'

export type MeasureState = (typeof measureStates)[number]

/** A participation measure that the viewer may see. */
export interface MeasureRow {
  id: string
  provinceCode: string
  laoCode: string
  year: number
  title: string
  state: MeasureState
  draftedOn: string | null
  announcedOn: string | null
  signedOn: string | null
  signatory: string | null
  /** Number of the dimension, 1–4. */
  dimension: number
  planFrom: number | null
  planTo: number | null
  version: number
}

/** Columns of `m`, a measure. */
export const measureColumns = (sql: Transaction): Fragment => sql`
  m.id, m.province_code, m.lao_code, m.fiscal_year as year, m.title_th as title, m.state, m.drafted_on, m.announced_on,
  m.signed_on, m.signatory_position_th as signatory, m.dimension, m.plan_from, m.plan_to, m.version`

/** The measures with these ids. */
export const measuresById = (sql: Transaction, ids: readonly string[]): PendingRows<MeasureRow> => sql<MeasureRow[]>`
  select ${measureColumns(sql)}
  from reporting.participation_measure m
  where m.id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** The measures of these LAOs, latest year first; at most one a year. */
export const measuresByLao = (sql: Transaction, laos: readonly string[]): PendingRows<MeasureRow> => sql<MeasureRow[]>`
  select ${measureColumns(sql)}
  from reporting.participation_measure m
  where m.lao_code = any (${[...laos]}::text[])
  order by m.fiscal_year desc`
