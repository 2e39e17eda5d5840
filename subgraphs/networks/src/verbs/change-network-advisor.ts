import { type Change, InputChecks, outOfOrder, type PersonFacts, readPerson, type Verb, writers } from '@hub/server'
import { claimAdvisor } from '../claims/advisor.ts'
import type { ChangeNetworkAdvisorInput } from '../generated/resolvers.ts'
import { positionLength } from '../inputs/register-rows.ts'
import { checkTerm } from '../inputs/term.ts'
import {
  type AdvisorAtHand,
  deleteAdvisorPerson,
  updateAdvisor,
  writeAdvisorPersons,
} from '../stores/network-advisor-write.ts'

/** Changes what is registered of an advisor; what is left out stays. */
export const changeNetworkAdvisor: Verb<ChangeNetworkAdvisorInput, { networkId: string; id: string }> = {
  name: 'changeNetworkAdvisor',
  by: writers.offices,
  async run(change, input) {
    const checks = new InputChecks()
    const person = readPerson(checks, ['input', 'person'], input.person)
    const position = checks.optionalText(['input', 'position'], input.position, positionLength)
    checks.settle()
    const { advisor, network } = await claimAdvisor(change, input)
    const changed: AdvisorAtHand = {
      ...advisor,
      category: input.category ?? advisor.category,
      positionTh: input.position === undefined ? advisor.positionTh : position,
      joinedOn: input.joinedOn === undefined ? advisor.joinedOn : input.joinedOn,
      retiredOn: input.retiredOn === undefined ? advisor.retiredOn : input.retiredOn,
    }
    if (input.retiredOn && advisor.retiredOn === null) checks.add(outOfOrder(['input', 'retiredOn'], notRetired))
    checkTerm(checks, changed, { register: 'ADVISOR', life: network.life, today: change.today })
    checks.settle()
    await updateAdvisor(change.sql, changed)
    if (input.person !== undefined) await writePerson(change, advisor, person)
    return { networkId: network.id, id: advisor.id }
  },
}

async function writePerson({ sql }: Change, advisor: AdvisorAtHand, person: PersonFacts | null): Promise<void> {
  const { id: advisorId, provinceCode, demo } = advisor
  if (person) await writeAdvisorPersons(sql, [{ ...person, advisorId, provinceCode, demo }])
  else await deleteAdvisorPerson(sql, advisorId)
}

const notRetired = {
  th: 'ที่ปรึกษายังไม่พ้นไป โปรดบันทึกด้วย retireNetworkAdvisor',
  en: 'the advisor has not left: record that by retireNetworkAdvisor',
}
