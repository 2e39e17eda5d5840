import type { PendingRows, Transaction } from '@hub/db/connect'
import { workProcesses } from '@hub/db/reporting/values'

/** A standard of the work manual. */
export interface WorkStandardRow {
  process: (typeof workProcesses)[number]
  nameTh: string
  nameEn: string
  /** Working hours. */
  hours: number
  qualityTh: string | null
  qualityEn: string | null
  sourceId: string
  locatorTh: string
  locatorEn: string
}

/** The standards, in the manual's order: there are few, so whoever needs some reads all. */
export const allWorkStandards = (sql: Transaction): PendingRows<WorkStandardRow> => sql<WorkStandardRow[]>`
  select process, name_th, name_en, hours, quality_th, quality_en, source_id, locator_th, locator_en
  from reporting.work_standard
  order by array_position(${[...workProcesses]}::text[], process)`
