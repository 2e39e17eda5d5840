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

/** What is asked of `b`, the bodies, and `c`, their centres: a body ends with its centre, if nothing ended it before. */
const bodyColumns = (sql: Transaction): Fragment => sql`
  b.id, b.centre_id, b.kind, b.name_th as name, b.since, least(b.until, c.closed_on) as until, b.version`

/** The same of `m`, the seats. */
const seatColumns = (sql: Transaction): Fragment => sql`
  m.id, m.body_id, m.role, m.position_th as position, m.ordinal, m.since, least(m.until, c.closed_on) as until`

export const bodiesById = (sql: Transaction, ids: readonly string[]): PendingRows<CommitteeBodyRow> =>
  sql<CommitteeBodyRow[]>`
  select ${bodyColumns(sql)}
  from centres.committee_body b
  join centres.centre c on c.id = b.centre_id
  where b.id = any (${[...ids]}::uuid[])`

/** All bodies that stand or stood: one that was to begin when its centre had closed never did. */
export const bodiesOfCentres = (sql: Transaction, centres: readonly string[]): PendingRows<CommitteeBodyRow> =>
  sql<CommitteeBodyRow[]>`
  select ${bodyColumns(sql)}
  from centres.committee_body b
  join centres.centre c on c.id = b.centre_id
  where b.centre_id = any (${[...centres]}::uuid[])
    and (c.closed_on is null or b.since is null or b.since < c.closed_on)
  order by array_position(${[...committeeBodyKinds]}::text[], b.kind), b.ordinal, b.id`

export const membersOnDays = (sql: Transaction, asked: readonly MembersQuestion[]): PendingRows<SeatOnDay> => sql<
  SeatOnDay[]
>`
  select ${seatColumns(sql)}, q.day
  from unnest(${asked.map(({ bodyId }) => bodyId)}::uuid[], ${asked.map(({ day }) => day)}::date[]) as q (body_id, day)
  join centres.committee_member m
    on m.body_id = q.body_id and (m.since is null or m.since <= q.day) and (m.until is null or m.until > q.day)
  join centres.centre c on c.id = m.centre_id and (c.closed_on is null or c.closed_on > q.day)
  order by m.ordinal, m.id`

export const membersById = (sql: Transaction, ids: readonly string[]): PendingRows<CommitteeMemberRow> =>
  sql<CommitteeMemberRow[]>`
  select ${seatColumns(sql)}
  from centres.committee_member m
  join centres.centre c on c.id = m.centre_id
  where m.id = any (${[...ids]}::uuid[])`
