import { type Verb, writers } from '@hub/server'
import { claimFollowUp } from '../claims/follow-up.ts'
import type { RemoveNetworkFollowUpInput } from '../generated/resolvers.ts'
import { deleteFollowUp } from '../stores/network-follow-up-write.ts'

/** Removes the record of a follow-up that was made in error. */
export const removeNetworkFollowUp: Verb<RemoveNetworkFollowUpInput, { networkId: string }> = {
  name: 'removeNetworkFollowUp',
  by: writers.offices,
  async run(change, input) {
    const { followUp, network } = await claimFollowUp(change, input)
    await deleteFollowUp(change.sql, followUp.id)
    return { networkId: network.id }
  },
}
