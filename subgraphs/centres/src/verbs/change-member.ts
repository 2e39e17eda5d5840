import {
  type Change,
  confirmed,
  InputChecks,
  type PersonFacts,
  readPerson,
  refuse,
  type Verb,
  writers,
} from '@hub/server'
import { claimSeat } from '../claims/body.ts'
import type { ChangeMemberInput } from '../generated/resolvers.ts'
import { readTerm } from '../inputs/body-time.ts'
import { ordinals, positionLength, type WantedSeat } from '../inputs/seats.ts'
import type { BodyTime } from '../rules/body-time.ts'
import { objectionsToSeats } from '../rules/place-seats.ts'
import { isSameTerm } from '../rules/terms.ts'
import { type BodyRecord, type SeatRow, updateSeat } from '../stores/committee-write.ts'
import { nameHolders, removeHolder } from '../stores/member-person-write.ts'

/** Changes what a seat says. */
export const changeMember: Verb<ChangeMemberInput, { bodyId: string; id: string }> = {
  name: 'changeMember',
  by: writers.officers,
  async run(change, input) {
    const { body, seat, others, time } = await claimSeat(change, input)
    const checks = new InputChecks()
    const wanted = changed(checks, input, seat, time)
    checks.settle()
    const { refusals, warnings } = objectionsToSeats(others, [wanted])
    refuse(refusals)
    if (input.person || !isSameTerm(seat, wanted)) confirmed(input.confirm, warnings)
    await updateSeat(change.sql, seat.id, wanted)
    await changeHolder(change, { body, seat, input, person: wanted.person })
    return { bodyId: body.id, id: seat.id }
  },
}

/** The seat as it is to be: what the input leaves out stays. */
function changed(checks: InputChecks, input: ChangeMemberInput, seat: SeatRow, time: BodyTime): WantedSeat {
  const path = ['input']
  const { since = seat.since, until = seat.until } = input
  // What the input leaves out stood before: it is not held against anything anew.
  const isTermKept = input.since === undefined && input.until === undefined
  const person = readPerson(checks, ['input', 'person'], input.person)
  return {
    role: input.role ?? seat.role,
    position: checks.text([...path, 'position'], input.position ?? seat.position, positionLength),
    ordinal: checks.number([...path, 'ordinal'], input.ordinal, ordinals) ?? seat.ordinal,
    ...(isTermKept ? { since, until } : readTerm(checks, path, { since, until }, time)),
    person,
    holder: input.person === undefined ? seat.holder : (person?.name ?? null),
    path,
  }
}

interface HolderChange {
  body: BodyRecord
  seat: SeatRow
  input: ChangeMemberInput
  person: PersonFacts | null
}

async function changeHolder({ sql }: Change, { body, seat, input, person }: HolderChange): Promise<void> {
  if (person) await nameHolders(sql, body, [{ memberId: seat.id, ...person }])
  else if (input.person === null) await removeHolder(sql, seat.id)
}
