import { InputChecks, readOptionalReason, type Verb, writers } from '@hub/server'
import { claimNetwork } from '../claims/network.ts'
import { changeStanding } from '../effects/change-standing.ts'
import type { ReviveNetworkInput } from '../generated/resolvers.ts'

/** Records that a dormant network works again. */
export const reviveNetwork: Verb<ReviveNetworkInput, { id: string }> = {
  name: 'reviveNetwork',
  by: writers.offices,
  async run(change, input) {
    const checks = new InputChecks()
    const reason = readOptionalReason(checks, input)
    checks.settle()
    const network = await claimNetwork(change, input)
    const path = ['input', 'revivedOn']
    await changeStanding(change, network, { from: ['DORMANT'], to: 'ACTIVE', since: input.revivedOn, path, reason })
    return { id: network.id }
  },
}
