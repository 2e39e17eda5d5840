import {
  type Change,
  InputChecks,
  outOfOrder,
  type PersonFacts,
  readCode,
  readPerson,
  required,
  type Verb,
  writers,
} from '@hub/server'
import { claimMember } from '../claims/member.ts'
import type { ChangeNetworkMemberInput } from '../generated/resolvers.ts'
import { laoFault, laoOfRepresentative } from '../inputs/lao-of-province.ts'
import { checkTerm } from '../inputs/term.ts'
import { laosByCode } from '../stores/lao.ts'
import {
  deleteMemberPerson,
  type MemberAtHand,
  movePerson,
  updateMember,
  writeMemberPersons,
} from '../stores/network-member-write.ts'

/** Changes what is registered of a member; what is left out stays. */
export const changeNetworkMember: Verb<ChangeNetworkMemberInput, { networkId: string; id: string }> = {
  name: 'changeNetworkMember',
  by: writers.offices,
  async run(change, input) {
    const checks = new InputChecks()
    const person = readPerson(checks, ['input', 'person'], input.person)
    checks.settle()
    const { member, network } = await claimMember(change, input)
    const changed = withChanges(member, input)
    const laos = await laosByCode(change.sql, changed.laoCode === null ? [] : [changed.laoCode])
    if (changed.laoCode !== member.laoCode)
      checks.add(laoFault(['input', 'laoCode'], changed.laoCode, { laos, provinceCode: network.provinceCode }))
    const isOther = changed.category !== member.category || changed.laoCode !== member.laoCode
    if (isOther && changed.category === 'LAO_REPRESENTATIVE' && changed.laoCode === null)
      checks.add(required(['input', 'laoCode'], laoOfRepresentative))
    if (input.retiredOn && member.retiredOn === null) checks.add(outOfOrder(['input', 'retiredOn'], notRetired))
    checkTerm(checks, changed, { register: 'MEMBER', life: network.life, today: change.today })
    checks.settle()
    const demo = network.demo || laos.some((lao) => lao.demo)
    await write(change, { ...changed, demo }, input.person === undefined ? undefined : person)
    return { networkId: network.id, id: member.id }
  },
}

const withChanges = (member: MemberAtHand, input: ChangeNetworkMemberInput): MemberAtHand => ({
  ...member,
  category: input.category ?? member.category,
  laoCode: input.laoCode === undefined ? member.laoCode : readCode(input.laoCode),
  joinedOn: input.joinedOn === undefined ? member.joinedOn : input.joinedOn,
  retiredOn: input.retiredOn === undefined ? member.retiredOn : input.retiredOn,
})

/** `person` undefined: who it is stays; null: it is nobody's business any more. */
async function write({ sql }: Change, member: MemberAtHand, person: PersonFacts | null | undefined): Promise<void> {
  const { id: memberId, provinceCode, laoCode, demo } = member
  await updateMember(sql, member)
  if (person === undefined) await movePerson(sql, member)
  else if (person === null) await deleteMemberPerson(sql, memberId)
  else await writeMemberPersons(sql, [{ ...person, memberId, provinceCode, laoCode, demo }])
}

const notRetired = {
  th: 'สมาชิกยังไม่พ้นไป โปรดบันทึกด้วย retireNetworkMember',
  en: 'the member has not left: record that by retireNetworkMember',
}
