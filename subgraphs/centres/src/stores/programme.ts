import type { PendingRows, Transaction } from '@hub/db/connect'

export interface NumberedRow {
  number: number
  nameTh: string
  nameEn: string
}

export interface MissionRow extends NumberedRow {
  isInGuideline: boolean
}

export const allMissions = (sql: Transaction): PendingRows<MissionRow> => sql<MissionRow[]>`
  select number, name_th, name_en, in_guideline as is_in_guideline from centres.mission order by number`

export const allObjectives = (sql: Transaction): PendingRows<NumberedRow> => sql<NumberedRow[]>`
  select number, name_th, name_en from centres.centre_objective order by number`

export const allDuties = (sql: Transaction): PendingRows<NumberedRow> => sql<NumberedRow[]>`
  select number, name_th, name_en from centres.centre_duty order by number`

export const allEstablishmentSteps = (sql: Transaction): PendingRows<NumberedRow> => sql<NumberedRow[]>`
  select number, name_th, name_en from centres.establishment_step order by number`
