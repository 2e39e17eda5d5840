import { InputChecks, readReason, type Verb, writers } from '@hub/server'
import { claimNetwork } from '../claims/network.ts'
import { changeStanding } from '../effects/change-standing.ts'
import type { CloseNetworkInput } from '../generated/resolvers.ts'

const open = ['FORMING', 'ACTIVE', 'DORMANT'] as const

/** Records that a network was given up. */
export const closeNetwork: Verb<CloseNetworkInput, { id: string }> = {
  name: 'closeNetwork',
  by: writers.offices,
  async run(change, input) {
    const checks = new InputChecks()
    const reason = readReason(checks, input)
    checks.settle()
    const network = await claimNetwork(change, input)
    const path = ['input', 'closedOn']
    await changeStanding(change, network, { from: open, to: 'CLOSED', since: input.closedOn, path, reason })
    return { id: network.id }
  },
}
