import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { trainingModes, trainingStatuses } from '@hub/db/networks/values'
import { isOpaqueId } from '@hub/server'

export type TrainingMode = (typeof trainingModes)[number]
export type TrainingStatus = (typeof trainingStatuses)[number]

export interface TrainingRow {
  id: string
  seriesId: string
  /** Null for a training of the whole nation. */
  provinceCode: string | null
  nameTh: string
  nameEn: string | null
  fiscalYear: number
  cohort: number | null
  mode: TrainingMode
  status: TrainingStatus
  startsOn: string
  endsOn: string
  placeTh: string | null
  budgetSourceTh: string | null
  responsibleUnitTh: string | null
  cancellationReasonTh: string | null
  version: number
}

export const trainingColumns = (sql: Transaction): Fragment => sql`
  t.id, t.series_id, t.province_code, t.name_th, t.name_en, t.fiscal_year, t.cohort, t.mode, t.status, t.starts_on,
  t.ends_on, t.place_th, t.budget_source_th, t.responsible_unit_th, t.cancellation_reason_th, t.version`

/** The trainings with these ids. */
export const trainingsById = (sql: Transaction, ids: readonly string[]): PendingRows<TrainingRow> => sql<TrainingRow[]>`
  select ${trainingColumns(sql)}
  from networks.training t
  where t.id = any (${ids.filter(isOpaqueId)}::uuid[])`
