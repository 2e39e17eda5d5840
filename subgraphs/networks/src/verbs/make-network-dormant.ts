import { InputChecks, readReason, type Verb, writers } from '@hub/server'
import { claimNetwork } from '../claims/network.ts'
import { changeStanding } from '../effects/change-standing.ts'
import type { MakeNetworkDormantInput } from '../generated/resolvers.ts'

/** Records that a network stopped working for a time. */
export const makeNetworkDormant: Verb<MakeNetworkDormantInput, { id: string }> = {
  name: 'makeNetworkDormant',
  by: writers.offices,
  async run(change, input) {
    const checks = new InputChecks()
    const reason = readReason(checks, input)
    checks.settle()
    const network = await claimNetwork(change, input)
    const path = ['input', 'dormantOn']
    await changeStanding(change, network, { from: ['ACTIVE'], to: 'DORMANT', since: input.dormantOn, path, reason })
    return { id: network.id }
  },
}
