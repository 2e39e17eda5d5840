import { type InputChecks, type InputPath, type PersonFacts, readPerson, readRows } from '@hub/server'
import type { CommitteeMemberInput } from '../generated/resolvers.ts'
import type { BodyTime } from '../rules/body-time.ts'
import type { Seat } from '../rules/seats.ts'
import type { SeatFacts } from '../stores/committee-write.ts'
import { readTerm } from './body-time.ts'

/** A seat that is about to be added, and whom it names. */
export interface WantedSeat extends SeatFacts, Seat {
  person: PersonFacts | null
  /** Where the input tells of it. */
  path: InputPath
}

const most = 500
/** Lengths of the position that holds a seat. */
export const positionLength = { min: 2, max: 200 }
/** Places in the order of an appointment. */
export const ordinals = { min: 1, max: 9999 }

/** The last place in the order that is taken on a body; 0 when none is. */
export const lastPlace = (seats: readonly { ordinal: number }[]): number =>
  Math.max(0, ...seats.map(({ ordinal }) => ordinal))

/** A seat as an input tells it; behind `place` others when it names no place. */
export function readSeat(
  checks: InputChecks,
  path: InputPath,
  input: CommitteeMemberInput,
  { time, place }: { time: BodyTime; place: number },
): WantedSeat {
  const person = readPerson(checks, [...path, 'person'], input.person)
  return {
    role: input.role,
    position: checks.text([...path, 'position'], input.position, positionLength),
    ordinal: checks.number([...path, 'ordinal'], input.ordinal, ordinals) ?? place + 1,
    ...readTerm(checks, path, input, time),
    person,
    holder: person?.name ?? null,
    path,
  }
}

/** Seats in the order of the appointment, behind the places that are taken. */
export function readSeats(
  checks: InputChecks,
  path: InputPath,
  inputs: readonly CommitteeMemberInput[],
  { time, place, min = 0 }: { time: BodyTime; place: number; min?: number },
): WantedSeat[] {
  return readRows(checks, path, inputs, { min, max: most }).map((input, row) =>
    readSeat(checks, [...path, row], input, { time, place: place + row }),
  )
}
