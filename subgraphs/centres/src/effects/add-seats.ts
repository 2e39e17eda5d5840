import { randomUUID } from 'node:crypto'
import { type Change, confirmed, type InputPath, Refused, refuse, required } from '@hub/server'
import type { WantedSeat } from '../inputs/seats.ts'
import { objectionsToSeats } from '../rules/place-seats.ts'
import { lacksChair, type Seat } from '../rules/seats.ts'
import { type BodyRecord, insertSeats } from '../stores/committee-write.ts'
import { nameHolders } from '../stores/member-person-write.ts'

interface Appointment {
  body: BodyRecord
  /** The seats that the body has. */
  standing: readonly Seat[]
  wanted: readonly WantedSeat[]
  /** Where the input lists them. */
  path: InputPath
  confirm: boolean | null | undefined
}

/**
 * Adds seats to a body, where the rules on its seats let them, and gives their keys in the same order.
 * @throws {Refused} ALREADY_EXISTS, REQUIRED or CONFIRMATION_NEEDED
 */
export async function addSeats(
  { sql }: Change,
  { body, standing, wanted, path, confirm }: Appointment,
): Promise<string[]> {
  if (lacksChair(body.kind, standing, wanted)) throw new Refused(required(path, chairNeeded))
  const { refusals, warnings } = objectionsToSeats(standing, wanted)
  refuse(refusals)
  confirmed(confirm, warnings)
  const seats = wanted.map((seat) => ({ ...seat, id: randomUUID() }))
  if (seats.length > 0) await insertSeats(sql, body, seats.map(seatRow))
  const holders = seats.flatMap(({ id, person }) => (person ? [{ memberId: id, ...person }] : []))
  if (holders.length > 0) await nameHolders(sql, body, holders)
  return seats.map(({ id }) => id)
}

const seatRow = ({ id, role, position, ordinal, since, until }: WantedSeat & { id: string }) => ({
  id,
  role,
  position,
  ordinal,
  since,
  until,
})

const chairNeeded = {
  th: 'ประธาน (CHAIR) หนึ่งคนในกรรมการชุดแรกของคณะกรรมการดำเนินงาน',
  en: 'one chair (CHAIR) among the first members of an operating committee',
}
