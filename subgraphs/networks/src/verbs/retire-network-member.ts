import { InputChecks, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimMember } from '../claims/member.ts'
import type { RetireNetworkMemberInput } from '../generated/resolvers.ts'
import { checkTerm } from '../inputs/term.ts'
import { updateMember } from '../stores/network-member-write.ts'

/** Records that a member left. */
export const retireNetworkMember: Verb<RetireNetworkMemberInput, { networkId: string; id: string }> = {
  name: 'retireNetworkMember',
  by: writers.offices,
  async run(change, input) {
    const { member, network } = await claimMember(change, input)
    if (member.retiredOn !== null) throw new Refused(outOfOrder(['input', 'id'], retired(member.retiredOn)))
    const left = { ...member, retiredOn: input.retiredOn }
    const checks = new InputChecks()
    checkTerm(checks, left, { register: 'MEMBER', life: network.life, today: change.today })
    checks.settle()
    await updateMember(change.sql, left)
    return { networkId: network.id, id: member.id }
  },
}

const retired = (day: string) => ({
  th: `สมาชิกพ้นไปแล้วตั้งแต่ ${day}`,
  en: `the member left already, on ${day}`,
})
