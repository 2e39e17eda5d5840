import { InputChecks, type Verb, writers } from '@hub/server'
import { claimNetwork } from '../claims/network.ts'
import { changeStanding, reasonLength } from '../effects/change-standing.ts'
import type { ReviveNetworkInput } from '../generated/resolvers.ts'

/** Records that a dormant network works again. */
export const reviveNetwork: Verb<ReviveNetworkInput, { id: string }> = {
  name: 'reviveNetwork',
  by: writers.offices,
  async run(change, input) {
    const checks = new InputChecks()
    const reason = checks.optionalText(['input', 'reason'], input.reason, { max: reasonLength.max })
    checks.settle()
    const network = await claimNetwork(change, input)
    const path = ['input', 'since']
    await changeStanding(change, network, { from: ['DORMANT'], to: 'ACTIVE', since: input.since, path, reason })
    return { id: network.id }
  },
}
