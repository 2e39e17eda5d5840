import {
  type Change,
  confirmationNeeded,
  InputChecks,
  outOfOrder,
  Refused,
  readOptionalReason,
  type Verb,
  writers,
} from '@hub/server'
import { claimNetwork } from '../claims/network.ts'
import { changeStanding, checkStanding } from '../effects/change-standing.ts'
import type { FormNetworkInput } from '../generated/resolvers.ts'
import { whyNotFormed } from '../rules/step-order.ts'
import { stepsByNetwork } from '../stores/network-step.ts'

const path = ['input', 'formedOn']

/** Records that a network was set up. */
export const formNetwork: Verb<FormNetworkInput, { id: string }> = {
  name: 'formNetwork',
  by: writers.offices,
  async run(change, input) {
    const checks = new InputChecks()
    const reason = readOptionalReason(checks, input)
    checks.settle()
    const network = await claimNetwork(change, input)
    checkStanding(network, ['FORMING'])
    await checkSteps(change, input)
    await changeStanding(change, network, { from: ['FORMING'], to: 'ACTIVE', since: input.formedOn, path, reason })
    return { id: network.id }
  },
}

/** @throws {Refused} OUT_OF_ORDER, or CONFIRMATION_NEEDED for a network none of whose steps is recorded */
async function checkSteps({ sql }: Change, { id, formedOn, confirm }: FormNetworkInput): Promise<void> {
  const steps = await stepsByNetwork(sql, [id])
  if (steps.length === 0) {
    if (confirm) return
    throw new Refused(confirmationNeeded(path, noSteps))
  }
  const why = whyNotFormed(steps, formedOn)
  if (why) throw new Refused(outOfOrder(path, why))
}

const noSteps = {
  th: 'ยังไม่ได้บันทึกขั้นตอนใดของเครือข่าย ซึ่งขั้นตอนที่ 1 ถึง 4 ต้องเสร็จก่อนจัดตั้ง',
  en: 'none of the steps is recorded, of which 1 to 4 come before the network is set up',
}
