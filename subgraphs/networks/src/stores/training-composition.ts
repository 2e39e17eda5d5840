import type { PendingRows, Transaction } from '@hub/db/connect'
import { participantCategories } from '@hub/db/networks/values'
import type { ParticipantCategory } from './participant-page.ts'

/** People of a category that a province put down for a training, against what its series asks for. */
export interface SeatCheckRow {
  trainingId: string
  provinceCode: string
  category: ParticipantCategory
  expected: number
  enrolled: number
  attended: number
}

/** Whether those put down for these trainings are whom their series ask each province for; by province and category. */
export const seatChecksByTraining = (sql: Transaction, ids: readonly string[]): PendingRows<SeatCheckRow> => sql<
  SeatCheckRow[]
>`
  select training_id, province_code, category, expected, enrolled, attended
  from networks.check_training_composition(${ids}::uuid[])
  order by training_id, province_code, array_position(${participantCategories}::text[], category)`
