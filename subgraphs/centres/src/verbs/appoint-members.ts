import { InputChecks, type Verb, writers } from '@hub/server'
import { claimBody } from '../claims/body.ts'
import { addSeats } from '../effects/add-seats.ts'
import type { AppointMembersInput } from '../generated/resolvers.ts'
import { lastPlace, readSeats } from '../inputs/seats.ts'

/** Appoints several members of a body. */
export const appointMembers: Verb<AppointMembersInput, { bodyId: string; ids: string[] }> = {
  name: 'appointMembers',
  by: writers.officers,
  async run(change, { bodyId, expectedVersion, members, confirm }) {
    const { body, seats, time } = await claimBody(change, { id: bodyId, expectedVersion }, ['input', 'bodyId'])
    const path = ['input', 'members']
    const checks = new InputChecks()
    const wanted = readSeats(checks, path, members, { time, place: lastPlace(seats), min: 1 })
    checks.settle()
    return { bodyId: body.id, ids: await addSeats(change, { body, standing: seats, wanted, path, confirm }) }
  },
}
