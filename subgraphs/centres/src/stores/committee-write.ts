import type { PendingRows, Transaction } from '@hub/db/connect'
import type { Body } from '../rules/bodies.ts'
import type { CommitteeBodyKind, CommitteeRole, Seat } from '../rules/seats.ts'
import type { Term } from '../rules/terms.ts'
import type { Owner } from './owner.ts'

/** A body as its table has it. */
export interface BodyRecord extends Owner {
  id: string
  centreId: string
  kind: CommitteeBodyKind
  nameTh: string
  since: string | null
  until: string | null
  version: number
}

export interface NewBody extends Owner {
  centreId: string
  kind: CommitteeBodyKind
  name: string
  since: string | null
  until: string | null
}

export const insertBody = (sql: Transaction, body: NewBody): PendingRows<BodyRecord> => sql<BodyRecord[]>`
  insert into centres.committee_body (centre_id, province_code, lao_code, demo, kind, name_th, since, until, ordinal)
  select ${body.centreId}::uuid, ${body.provinceCode}, ${body.laoCode}, ${body.demo}::boolean, ${body.kind}, ${body.name},
         ${body.since}::date, ${body.until}::date, coalesce(max(b.ordinal), 0) + 1
  from centres.committee_body b where b.centre_id = ${body.centreId} and b.kind = ${body.kind}
  returning *`

export const bodiesOfCentre = (sql: Transaction, centreId: string): PendingRows<Body & { id: string }> =>
  sql<(Body & { id: string })[]>`
  select id, kind, name_th as name, since, until from centres.committee_body where centre_id = ${centreId}`

export const renameBody = (sql: Transaction, id: string, name: string): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  update centres.committee_body set name_th = ${name} where id = ${id} returning id`

/** Gives a body other days. */
export const moveBody = (sql: Transaction, id: string, { since, until }: Term): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  update centres.committee_body set since = ${since}::date, until = ${until}::date where id = ${id} returning id`

/** Gives the seats that began or ended with a body the days that the body has. */
export const moveSeats = (
  sql: Transaction,
  bodyId: string,
  before: Term,
  after: Term,
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  update centres.committee_member
  set since = case when since is not distinct from ${before.since}::date then ${after.since}::date else since end,
      until = case when until is not distinct from ${before.until}::date then ${after.until}::date else until end
  where body_id = ${bodyId}
    and (since is not distinct from ${before.since}::date or until is not distinct from ${before.until}::date)
  returning id`

/** Ends a body on a day. */
export const endBody = (sql: Transaction, id: string, day: string): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  update centres.committee_body set until = ${day} where id = ${id} returning id`

/** Ends the seats of a body that last on a day. */
export const endSeatsOfBody = (sql: Transaction, bodyId: string, day: string): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  update centres.committee_member set until = ${day}
  where body_id = ${bodyId} and (since is null or since < ${day}) and (until is null or until > ${day})
  returning id`

/** Removes the seats of a body that have not begun by a day, with whom they name. */
export const removeSeatsFrom = (sql: Transaction, bodyId: string, day: string): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  delete from centres.committee_member where body_id = ${bodyId} and since >= ${day} returning id`

/** A seat with its key, and its holder where the viewer may see who that is. */
export interface SeatRow extends Seat {
  id: string
  bodyId: string
  ordinal: number
}

export const seatsOfBody = (sql: Transaction, bodyId: string): PendingRows<SeatRow> => sql<SeatRow[]>`
  select m.id, m.body_id, m.role, m.position_th as position, m.ordinal, m.since, m.until, p.name as holder
  from centres.committee_member m
  left join centres.committee_member_person p on p.member_id = m.id
  where m.body_id = ${bodyId}
  order by m.ordinal, m.id`

/** The seat of that key, if the viewer may change it. */
export const changeableSeat = (sql: Transaction, id: string): PendingRows<{ bodyId: string }> => sql<
  { bodyId: string }[]
>`
  select body_id from centres.committee_member where id = ${id} for update`

/** What a seat is to say. */
export interface SeatFacts {
  role: CommitteeRole
  position: string
  ordinal: number
  since: string | null
  until: string | null
}

/** Adds seats with the keys given. */
export const insertSeats = (
  sql: Transaction,
  { id, centreId, provinceCode, laoCode, demo }: BodyRecord,
  seats: readonly (SeatFacts & { id: string })[],
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  insert into centres.committee_member ${sql(
    seats.map(({ position, ...seat }) => ({
      ...seat,
      position_th: position,
      body_id: id,
      centre_id: centreId,
      province_code: provinceCode,
      lao_code: laoCode,
      demo,
    })),
  )} returning id`

export const updateSeat = (sql: Transaction, id: string, seat: SeatFacts): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  update centres.committee_member
  set role = ${seat.role}, position_th = ${seat.position}, ordinal = ${seat.ordinal}, since = ${seat.since},
      until = ${seat.until}
  where id = ${id}
  returning id`

export const removeSeat = (sql: Transaction, id: string): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  delete from centres.committee_member where id = ${id} returning id`
