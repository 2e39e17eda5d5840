import type { PendingRows, Transaction } from '@hub/db/connect'

/** A mission, and whether a centre has taken it on: by its announcement, or because that is not recorded. */
export interface MissionChoice {
  number: number
  isTakenOn: boolean
}

export const missionChoices = (sql: Transaction, centreId: string): PendingRows<MissionChoice> => sql<MissionChoice[]>`
  select m.number,
         exists (select from centres.centre_mission c where c.centre_id = ${centreId} and c.mission = m.number)
           or not exists (select from centres.centre_mission c where c.centre_id = ${centreId}) as is_taken_on
  from centres.mission m
  order by m.number`
