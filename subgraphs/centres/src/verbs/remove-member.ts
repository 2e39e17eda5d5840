import { type Verb, writers } from '@hub/server'
import { claimSeat } from '../claims/body.ts'
import type { RemoveMemberInput } from '../generated/resolvers.ts'
import { removeSeat } from '../stores/committee-write.ts'

/** Removes a seat that was recorded in error. */
export const removeMember: Verb<RemoveMemberInput, { bodyId: string }> = {
  name: 'removeMember',
  by: writers.officers,
  async run(change, input) {
    const { body, seat } = await claimSeat(change, input)
    await removeSeat(change.sql, seat.id)
    return { bodyId: body.id }
  },
}
