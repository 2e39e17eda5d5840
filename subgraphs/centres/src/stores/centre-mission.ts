import type { PendingRows, Transaction } from '@hub/db/connect'
import type { MissionRow } from './programme.ts'

export interface CentreMissionRow extends MissionRow {
  centreId: string
}

export const missionsOfCentres = (sql: Transaction, centres: readonly string[]): PendingRows<CentreMissionRow> =>
  sql<CentreMissionRow[]>`
  select c.centre_id, m.number, m.name_th, m.name_en, m.in_guideline as is_in_guideline
  from centres.centre_mission c
  join centres.mission m on m.number = c.mission
  where c.centre_id = any (${[...centres]}::uuid[])
  order by m.number`
