import { type committeeBodyKinds as bodyKinds, committeeBodyKinds, type committeeRoles } from '@hub/db/centres/values'
import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'

export interface CommitteeBodyRow {
  id: string
  centreId: string
  kind: (typeof bodyKinds)[number]
  name: string
  since: string | null
  until: string | null
  version: number
}

export interface CommitteeMemberRow {
  id: string
  bodyId: string
  role: (typeof committeeRoles)[number]
  position: string
  ordinal: number
  since: string | null
  until: string | null
}

/** A seat that someone holds on the day that was asked about. */
export interface SeatOnDay extends CommitteeMemberRow {
  day: string
}

/** Asks who serves on a body on a day. */
export interface MembersQuestion {
  bodyId: string
  day: string
}

const bodyColumns = (sql: Transaction): Fragment => sql`id, centre_id, kind, name_th as name, since, until, version`

export const bodiesById = (sql: Transaction, ids: readonly string[]): PendingRows<CommitteeBodyRow> =>
  sql<CommitteeBodyRow[]>`
  select ${bodyColumns(sql)} from centres.committee_body where id = any (${[...ids]}::uuid[])`

export const bodiesOfCentres = (sql: Transaction, centres: readonly string[]): PendingRows<CommitteeBodyRow> =>
  sql<CommitteeBodyRow[]>`
  select ${bodyColumns(sql)}
  from centres.committee_body
  where centre_id = any (${[...centres]}::uuid[])
  order by array_position(${[...committeeBodyKinds]}::text[], kind), ordinal, id`

export const membersOnDays = (sql: Transaction, asked: readonly MembersQuestion[]): PendingRows<SeatOnDay> => sql<
  SeatOnDay[]
>`
  select m.id, m.body_id, q.day, m.role, m.position_th as position, m.ordinal, m.since, m.until
  from unnest(${asked.map(({ bodyId }) => bodyId)}::uuid[], ${asked.map(({ day }) => day)}::date[]) as q (body_id, day)
  join centres.committee_member m
    on m.body_id = q.body_id and (m.since is null or m.since <= q.day) and (m.until is null or m.until > q.day)
  order by m.ordinal, m.id`

export const membersById = (sql: Transaction, ids: readonly string[]): PendingRows<CommitteeMemberRow> =>
  sql<CommitteeMemberRow[]>`
  select id, body_id, role, position_th as position, ordinal, since, until
  from centres.committee_member
  where id = any (${[...ids]}::uuid[])`
