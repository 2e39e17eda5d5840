import { randomUUID } from 'node:crypto'
import {
  type Change,
  InputChecks,
  type PersonFacts,
  readCode,
  readPerson,
  readRows,
  required,
  type Verb,
  writers,
} from '@hub/server'
import { type ClaimedNetwork, claimNetwork } from '../claims/network.ts'
import type { NetworkMemberInput, RegisterNetworkMembersInput } from '../generated/resolvers.ts'
import { laoFault, laoOfRepresentative } from '../inputs/lao-of-province.ts'
import { checkJoining, checkNamesakes, registerRows } from '../inputs/register-rows.ts'
import { type LaoRow, laosByCode } from '../stores/lao.ts'
import { memberNames } from '../stores/network-member.ts'
import { insertMembers, type MemberRecord, writeMemberPersons } from '../stores/network-member-write.ts'

type Row = Omit<MemberRecord, 'demo'> & { person: PersonFacts | null }

const field = 'members'

/** Registers members of a network, all or none. */
export const registerNetworkMembers: Verb<RegisterNetworkMembersInput, { id: string; members: string[] }> = {
  name: 'registerNetworkMembers',
  by: writers.offices,
  async run(change, input) {
    const rows = readMembers(input.members, change.today)
    const { networkId: id, expectedVersion } = input
    const network = await claimNetwork(change, { id, expectedVersion, path: ['input', 'networkId'] })
    const codes = rows.flatMap(({ laoCode }) => laoCode ?? [])
    const laos = await laosByCode(change.sql, codes)
    await checkRows(change, { network, laos, confirm: input.confirm ?? false }, rows)
    await writeRows(change, { network, laos }, rows)
    return { id: network.id, members: rows.map((row) => row.id) }
  },
}

/** @throws {Refused} with everything that is wrong with the rows by themselves */
function readMembers(members: readonly NetworkMemberInput[], today: string): Row[] {
  const checks = new InputChecks()
  const rows = readRows(checks, ['input', field], members, registerRows).map((member, at): Row => {
    const path = ['input', field, at]
    const laoCode = readCode(member.laoCode)
    if (member.category === 'LAO_REPRESENTATIVE' && laoCode === null)
      checks.add(required([...path, 'laoCode'], laoOfRepresentative))
    const joinedOn = checks.day([...path, 'joinedOn'], member.joinedOn ?? null, { notAfter: today })
    const person = readPerson(checks, [...path, 'person'], member.person)
    return { id: randomUUID(), category: member.category, laoCode, joinedOn, retiredOn: null, person }
  })
  checks.settle()
  return rows
}

/** @throws {Refused} with everything that is wrong with the rows in this network */
async function checkRows(
  { sql, today }: Change,
  { network, laos, confirm }: { network: ClaimedNetwork; laos: readonly LaoRow[]; confirm: boolean },
  rows: readonly Row[],
): Promise<void> {
  const checks = new InputChecks()
  const { id, provinceCode, life } = network
  for (const [at, { laoCode }] of rows.entries())
    checks.add(laoFault(['input', field, at, 'laoCode'], laoCode, { laos, provinceCode }))
  checkJoining(checks, { field, kind: 'MEMBER_JOINED', life }, rows)
  checks.settle()
  if (confirm) return
  const named = rows.map(({ person, laoCode }) => person && { name: person.name, of: laoCode })
  checkNamesakes(checks, field, named, await memberNames(sql, id, today))
  checks.settle()
}

async function writeRows(
  { sql }: Change,
  { network, laos }: { network: ClaimedNetwork; laos: readonly LaoRow[] },
  rows: readonly Row[],
): Promise<void> {
  // What hangs on an invented LAO goes when that goes.
  const demoLaos = new Set(laos.flatMap(({ code, demo }) => (demo ? [code] : [])))
  const members = rows.map((row) => ({ ...row, demo: network.demo || demoLaos.has(row.laoCode ?? '') }))
  await insertMembers(sql, network, members)
  const { provinceCode } = network
  const persons = members.flatMap(({ id, laoCode, demo, person }) =>
    person ? [{ ...person, memberId: id, provinceCode, laoCode, demo }] : [],
  )
  if (persons.length > 0) await writeMemberPersons(sql, persons)
}
