import type { PendingRows, Transaction } from '@hub/db/connect'
import type { TrainingMode, TrainingRow } from './training.ts'

export interface NewTraining {
  seriesId: string
  provinceCode: string | null
  nameTh: string
  nameEn: string | null
  fiscalYear: number
  cohort: number | null
  mode: TrainingMode
  startsOn: string
  endsOn: string
  placeTh: string | null
  budgetSourceTh: string | null
  responsibleUnitTh: string | null
  demo: boolean
}

/** Writes a training that is planned; its id. */
export const insertTraining = (sql: Transaction, training: NewTraining): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  insert into networks.training
    (series_id, province_code, name_th, name_en, fiscal_year, cohort, mode, starts_on, ends_on, place_th,
     budget_source_th, responsible_unit_th, demo)
  values
    (${training.seriesId}, ${training.provinceCode}, ${training.nameTh}, ${training.nameEn}, ${training.fiscalYear},
     ${training.cohort}, ${training.mode}, ${training.startsOn}, ${training.endsOn}, ${training.placeTh},
     ${training.budgetSourceTh}, ${training.responsibleUnitTh}, ${training.demo})
  returning id`

/** Writes when and where a training is held. */
export const updateDays = (
  sql: Transaction,
  id: string,
  { fiscalYear, startsOn, endsOn, placeTh }: Pick<NewTraining, 'fiscalYear' | 'startsOn' | 'endsOn' | 'placeTh'>,
) => sql`
  update networks.training
  set fiscal_year = ${fiscalYear}, starts_on = ${startsOn}, ends_on = ${endsOn}, place_th = ${placeTh}
  where id = ${id}`

/** Writes that a training was held, or that it was called off and why. */
export const updateTrainingStatus = (
  sql: Transaction,
  id: string,
  status: TrainingRow['status'],
  cancellationReason: string | null = null,
) => sql`
  update networks.training set status = ${status}, cancellation_reason_th = ${cancellationReason} where id = ${id}`

/** A training with whether it is of the demo nation. */
export interface TrainingRecord extends TrainingRow {
  demo: boolean
}

/** A training that is like a new one: the same series, province and cohort, in the same year or on the same first day. */
export const trainingsLike = (
  sql: Transaction,
  { seriesId, provinceCode, cohort, fiscalYear, startsOn }: NewTraining,
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  select id from networks.training
  where series_id = ${seriesId} and province_code is not distinct from ${provinceCode} and status <> 'CANCELLED'
    and cohort is not distinct from ${cohort}
    and (starts_on = ${startsOn} or (${cohort}::integer is not null and fiscal_year = ${fiscalYear}))
  limit 1`

/** Writes how many people took part as a document says. */
export const insertReportedTotal = (
  sql: Transaction,
  { id, provinceCode, demo }: Pick<TrainingRecord, 'id' | 'provinceCode' | 'demo'>,
  { participants, laos, source }: { participants: number; laos: number | null; source: string },
) => sql`
  insert into networks.reported_participants (training_id, province_code, participants, laos, source_th, demo)
  values (${id}, ${provinceCode}, ${participants}, ${laos}, ${source}, ${demo})`

/**
 * Counts anew what these trainings bear on: the areas they reached and their groups, and the figures of the fiscal years
 * named (those of years that have none yet too).
 */
export const refreshTrainingFigures = (sql: Transaction, years: readonly number[], ids: readonly string[]) => sql`
  select networks.refresh_training_figures(${years}::integer[], ${ids}::uuid[])`
