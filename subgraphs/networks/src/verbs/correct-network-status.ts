import { addDays } from '@hub/schema/calendar/local-date'
import { InputChecks, notFound, Refused, readOptionalReason, type Verb, writers } from '@hub/server'
import { claimNetwork } from '../claims/network.ts'
import { liveOn } from '../effects/live-on.ts'
import type { CorrectNetworkStatusInput } from '../generated/resolvers.ts'
import type { Period } from '../rules/network-life.ts'

const path = ['input', 'correctedSince']

/** Corrects the first day or the reason of a period of a network. */
export const correctNetworkStatus: Verb<CorrectNetworkStatusInput, { id: string }> = {
  name: 'correctNetworkStatus',
  by: writers.offices,
  async run(change, input) {
    const network = await claimNetwork(change, input)
    const at = network.life.findIndex(({ since }) => since === input.since)
    const period = network.life[at]
    if (!period) throw new Refused(notFound(['input', 'since'], input.since, aPeriod))
    const [before, after] = [at > 0 ? network.life[at - 1] : undefined, network.life[at + 1]]
    const checks = new InputChecks()
    const corrected = readPeriod(checks, input, period)
    checks.day(path, corrected.since, {
      notBefore: before ? addDays(before.since, 1) : null,
      notAfter: after ? addDays(after.since, -1) : change.today,
    })
    checks.settle()
    await liveOn(change, network, network.life.with(at, corrected), path)
    return { id: network.id }
  },
}

/** The period as it is right; what is left out stays. */
function readPeriod(checks: InputChecks, input: CorrectNetworkStatusInput, period: Period): Period {
  const { correctedSince, reason } = input
  return {
    status: period.status,
    since: correctedSince ?? period.since,
    reason: reason === undefined ? period.reason : readOptionalReason(checks, input),
  }
}

const aPeriod = { th: 'ช่วงสถานะที่เริ่มเมื่อ', en: 'period of the network that begins on' }
