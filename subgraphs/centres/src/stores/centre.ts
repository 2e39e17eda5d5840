import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import { isOpaqueId } from '@hub/server'

export interface CentreRow {
  id: string
  laoCode: string
  provinceCode: string
  selectedOn: string | null
  awardId: string | null
  projectApprovedOn: string | null
  orientedOn: string | null
  orientationCohort: number | null
  establishedOn: string | null
  closedOn: string | null
  version: number
}

/** Columns of `c`, the centres. */
export const centreColumns = (sql: Transaction): Fragment => sql`
  c.id, c.lao_code, c.province_code, c.selected_on, c.award_id, c.project_approved_on, c.oriented_on, c.orientation_cohort,
  c.established_on, c.closed_on, c.version`

/** The first day on which `c` was closed, in the words of its index; centres that are open last for ever. */
export const centreLastsUntil = (sql: Transaction): Fragment =>
  sql`(case when c.closed_on is null then 'infinity' else c.closed_on end)`

export const centresById = (sql: Transaction, ids: readonly string[]): PendingRows<CentreRow> => sql<CentreRow[]>`
  select ${centreColumns(sql)} from centres.centre c where c.id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** The centre of each LAO that is not closed today. */
export const centresOfLaos = (sql: Transaction, laos: readonly string[], today: string): PendingRows<CentreRow> =>
  sql<CentreRow[]>`
  select distinct on (c.lao_code) ${centreColumns(sql)}
  from centres.centre c
  where c.lao_code = any (${[...laos]}::text[]) and ${centreLastsUntil(sql)} > ${today}
  order by c.lao_code, c.closed_on nulls last`

/** The centres of each LAO that are closed today, the latest first. */
export const formerCentresOfLaos = (sql: Transaction, laos: readonly string[], today: string): PendingRows<CentreRow> =>
  sql<CentreRow[]>`
  select ${centreColumns(sql)}
  from centres.centre c
  where c.lao_code = any (${[...laos]}::text[]) and c.closed_on <= ${today}
  order by c.closed_on desc, c.id`
