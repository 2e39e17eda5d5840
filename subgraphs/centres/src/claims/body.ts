import { type Change, claimRecord, type InputPath, isOpaqueId, notFound, Refused } from '@hub/server'
import { type BodyTime, timeOfBody } from '../rules/body-time.ts'
import { type BodyRecord, changeableSeat, type SeatRow, seatsOfBody } from '../stores/committee-write.ts'
import { lifeOf } from './centre.ts'

/** A body that is about to change, its seats, and when they may be held. */
export interface ClaimedBody {
  body: BodyRecord
  seats: SeatRow[]
  time: BodyTime
}

interface BodyClaim {
  id: string
  expectedVersion?: number | null | undefined
}

/**
 * Raises the version of a body and gives it as it stood.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export async function claimBody(
  change: Change,
  { id, expectedVersion }: BodyClaim,
  path: InputPath = ['input', 'id'],
): Promise<ClaimedBody> {
  const what = { th: 'คณะ', en: 'body' }
  const body = await claimRecord<BodyRecord>(change, { table: 'committee_body', id, expectedVersion, what, path })
  const seats = await seatsOfBody(change.sql, body.id)
  return { body, seats, time: timeOfBody(body, await lifeOf(change, body.centreId), change.today) }
}

/** A seat that is about to change, and its body with the other seats. */
export interface ClaimedSeat extends ClaimedBody {
  seat: SeatRow
  others: SeatRow[]
}

/**
 * Raises the version of the body that a seat is on, and gives the seat as it stood.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export async function claimSeat(change: Change, { id, expectedVersion }: BodyClaim): Promise<ClaimedSeat> {
  const [found] = isOpaqueId(id) ? await changeableSeat(change.sql, id) : []
  if (!found) throw new Refused(notFound(['input', 'id'], id, { th: 'ตำแหน่ง', en: 'seat' }))
  const claimed = await claimBody(change, { id: found.bodyId, expectedVersion })
  const seat = claimed.seats.find((each) => each.id === id.toLowerCase())
  if (!seat) throw new Error(`The seat ${id} is not on its body`)
  return { ...claimed, seat, others: claimed.seats.filter((each) => each !== seat) }
}
