import { type committeeBodyKinds as bodyKinds, committeeBodyKinds, type committeeRoles } from '@hub/db/centres/values'
import type { PendingRows, Transaction } from '@hub/db/connect'

export interface CommitteeBodyRow {
  id: string
  centreId: string
  kind: (typeof bodyKinds)[number]
  name: string
}

export interface CommitteeMemberRow {
  id: string
  bodyId: string
  /** The day that was asked about. */
  day: string
  role: (typeof committeeRoles)[number]
  position: string
  ordinal: number
  since: string | null
  until: string | null
}

/** Asks who serves on a body on a day. */
export interface MembersQuestion {
  bodyId: string
  day: string
}

export const bodiesOfCentres = (sql: Transaction, centres: readonly string[]): PendingRows<CommitteeBodyRow> =>
  sql<CommitteeBodyRow[]>`
  select id, centre_id, kind, name_th as name
  from centres.committee_body
  where centre_id = any (${[...centres]}::uuid[])
  order by array_position(${[...committeeBodyKinds]}::text[], kind), ordinal, id`

export const membersOnDays = (
  sql: Transaction,
  asked: readonly MembersQuestion[],
): PendingRows<CommitteeMemberRow> => sql<CommitteeMemberRow[]>`
  select m.id, m.body_id, q.day, m.role, m.position_th as position, m.ordinal, m.since, m.until
  from unnest(${asked.map(({ bodyId }) => bodyId)}::uuid[], ${asked.map(({ day }) => day)}::date[]) as q (body_id, day)
  join centres.committee_member m
    on m.body_id = q.body_id and (m.since is null or m.since <= q.day) and (m.until is null or m.until > q.day)
  order by m.ordinal, m.id`
