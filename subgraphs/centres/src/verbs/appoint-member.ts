import { InputChecks, type Verb, writers } from '@hub/server'
import { claimBody } from '../claims/body.ts'
import { addSeats } from '../effects/add-seats.ts'
import type { AppointMemberInput } from '../generated/resolvers.ts'
import { lastPlace, readSeat } from '../inputs/seats.ts'

/** Appoints one member of a body. */
export const appointMember: Verb<AppointMemberInput, { bodyId: string; id: string }> = {
  name: 'appointMember',
  by: writers.officers,
  async run(change, { bodyId, expectedVersion, member, confirm }) {
    const { body, seats, time } = await claimBody(change, { id: bodyId, expectedVersion }, ['input', 'bodyId'])
    const path = ['input', 'member']
    const checks = new InputChecks()
    const wanted = [readSeat(checks, path, member, { time, place: lastPlace(seats) })]
    checks.settle()
    const [id] = await addSeats(change, { body, standing: seats, wanted, path: [...path, 'role'], confirm })
    return { bodyId: body.id, id: id ?? '' }
  },
}
