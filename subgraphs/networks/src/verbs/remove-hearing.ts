import { type Verb, writers } from '@hub/server'
import { claimHearing } from '../claims/hearing.ts'
import type { RemoveHearingInput } from '../generated/resolvers.ts'
import { deleteHearing } from '../stores/hearing-write.ts'

/** Removes the record of a hearing that was made in error. */
export const removeHearing: Verb<RemoveHearingInput, { networkId: string }> = {
  name: 'removeHearing',
  by: writers.offices,
  async run(change, input) {
    const { hearing, network } = await claimHearing(change, input)
    await deleteHearing(change.sql, hearing.id)
    return { networkId: network.id }
  },
}
