import { randomUUID } from 'node:crypto'
import { type Change, InputChecks, type PersonFacts, readPerson, readRows, type Verb, writers } from '@hub/server'
import { type ClaimedNetwork, claimNetwork } from '../claims/network.ts'
import type { NetworkAdvisorInput, RegisterNetworkAdvisorsInput } from '../generated/resolvers.ts'
import { checkJoining, checkNamesakes, positionLength, registerRows } from '../inputs/register-rows.ts'
import { advisorNames } from '../stores/network-advisor.ts'
import { type AdvisorRecord, insertAdvisors, writeAdvisorPersons } from '../stores/network-advisor-write.ts'

type Row = AdvisorRecord & { person: PersonFacts | null }

const field = 'advisors'

/** Registers advisors of a network, all or none. */
export const registerNetworkAdvisors: Verb<RegisterNetworkAdvisorsInput, { id: string; advisors: string[] }> = {
  name: 'registerNetworkAdvisors',
  by: writers.offices,
  async run(change, input) {
    const rows = readAdvisors(input.advisors, change.today)
    const { networkId: id, expectedVersion } = input
    const network = await claimNetwork(change, { id, expectedVersion, path: ['input', 'networkId'] })
    await checkRows(change, network, rows, input.confirm ?? false)
    await insertAdvisors(change.sql, network, rows)
    const { provinceCode, demo } = network
    const persons = rows.flatMap(({ person, ...row }) =>
      person ? [{ ...person, advisorId: row.id, provinceCode, demo }] : [],
    )
    if (persons.length > 0) await writeAdvisorPersons(change.sql, persons)
    return { id: network.id, advisors: rows.map((row) => row.id) }
  },
}

/** @throws {Refused} with everything that is wrong with the rows by themselves */
function readAdvisors(advisors: readonly NetworkAdvisorInput[], today: string): Row[] {
  const checks = new InputChecks()
  const rows = readRows(checks, ['input', field], advisors, registerRows).map((advisor, at): Row => {
    const path = ['input', field, at]
    return {
      id: randomUUID(),
      category: advisor.category,
      positionTh: checks.optionalText([...path, 'position'], advisor.position, positionLength),
      joinedOn: checks.day([...path, 'joinedOn'], advisor.joinedOn ?? null, { notAfter: today }),
      retiredOn: null,
      person: readPerson(checks, [...path, 'person'], advisor.person),
    }
  })
  checks.settle()
  return rows
}

/** @throws {Refused} with everything that is wrong with the rows in this network */
async function checkRows(
  { sql, today }: Change,
  { id, life }: ClaimedNetwork,
  rows: readonly Row[],
  confirm: boolean,
): Promise<void> {
  const checks = new InputChecks()
  checkJoining(checks, { field, kind: 'ADVISOR_JOINED', life }, rows)
  checks.settle()
  if (confirm) return
  const named = rows.map(({ person }) => person && { name: person.name, of: null })
  checkNamesakes(checks, field, named, await advisorNames(sql, id, today))
  checks.settle()
}
