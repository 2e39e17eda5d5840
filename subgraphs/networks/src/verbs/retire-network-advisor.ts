import { InputChecks, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimAdvisor } from '../claims/advisor.ts'
import type { RetireNetworkAdvisorInput } from '../generated/resolvers.ts'
import { checkTerm } from '../inputs/term.ts'
import { updateAdvisor } from '../stores/network-advisor-write.ts'

/** Records that an advisor no longer advises. */
export const retireNetworkAdvisor: Verb<RetireNetworkAdvisorInput, { networkId: string; id: string }> = {
  name: 'retireNetworkAdvisor',
  by: writers.offices,
  async run(change, input) {
    const { advisor, network } = await claimAdvisor(change, input)
    if (advisor.retiredOn !== null) throw new Refused(outOfOrder(['input', 'id'], retired(advisor.retiredOn)))
    const left = { ...advisor, retiredOn: input.retiredOn }
    const checks = new InputChecks()
    checkTerm(checks, left, { register: 'ADVISOR', life: network.life, today: change.today })
    checks.settle()
    await updateAdvisor(change.sql, left)
    return { networkId: network.id, id: advisor.id }
  },
}

const retired = (day: string) => ({
  th: `ที่ปรึกษาพ้นไปแล้วตั้งแต่ ${day}`,
  en: `the advisor left already, on ${day}`,
})
