import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { trainingLetterKinds } from '@hub/db/networks/values'
import { isOpaqueId, opaqueIdOrNone } from '@hub/server'

export interface SessionRow {
  trainingId: string
  startsAt: Date
  endsAt: Date
}

export interface RoomRow {
  trainingId: string
  provinceCode: string
  placeTh: string | null
}

export interface ReachRow {
  trainingId: string
  code: string
}

export interface LetterRow {
  id: string
  trainingId: string
  kind: (typeof trainingLetterKinds)[number]
  reference: string
  prefix: string
  unitCode: string
  isCircular: boolean
  runningNumber: number | null
  datedOn: string | null
  sender: string | null
  recipient: string | null
}

/** When the people of these trainings meet, earliest first. */
export const sessionsByTraining = (sql: Transaction, ids: readonly string[]): PendingRows<SessionRow> => sql<
  SessionRow[]
>`
  select training_id, starts_at, ends_at
  from networks.training_session
  where training_id = any (${ids}::uuid[])
  order by training_id, starts_at`

/** The rooms of these trainings, by province. */
export const roomsByTraining = (sql: Transaction, ids: readonly string[]): PendingRows<RoomRow> => sql<RoomRow[]>`
  select training_id, province_code, place_th
  from networks.training_room
  where training_id = any (${ids}::uuid[])
  order by training_id, province_code, place_th, id`

/** The provinces these trainings reached, by code. */
export const provincesReachedByTraining = (sql: Transaction, ids: readonly string[]): PendingRows<ReachRow> => sql<
  ReachRow[]
>`
  select training_id, code
  from networks.training_reach
  where training_id = any (${ids}::uuid[]) and length(code) = 2
  order by training_id, code`

const letterColumns = (sql: Transaction): Fragment => sql`
  id, training_id, kind, reference, prefix, unit_code, is_circular, running_number, dated_on, sender_th as sender,
  recipient_th as recipient`

/** The letters with these ids. */
export const lettersById = (sql: Transaction, ids: readonly string[]): PendingRows<LetterRow> => sql<LetterRow[]>`
  select ${letterColumns(sql)}
  from networks.training_letter
  where id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** The letter with this id, when the viewer may change it. */
export const letterToChange = (sql: Transaction, id: string): PendingRows<LetterRow> => sql<LetterRow[]>`
  select ${letterColumns(sql)} from networks.training_letter where id = ${opaqueIdOrNone(id)} for update`

/** The letters about these trainings, earliest first. */
export const lettersByTraining = (sql: Transaction, ids: readonly string[]): PendingRows<LetterRow> => sql<LetterRow[]>`
  select ${letterColumns(sql)}
  from networks.training_letter
  where training_id = any (${ids}::uuid[])
  order by training_id, dated_on nulls last, reference, id`
