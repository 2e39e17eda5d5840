import type { Viewer } from '@hub/schema/viewer'
import { beforeEach, describe, expect, test } from 'vitest'
import { useNetworks, viewers } from './kit.ts'
import { fillVisibleWorld } from './visible-world.ts'

const kit = useNetworks(fillVisibleWorld)
beforeEach(async () => void (await kit.owner`delete from networks.access_log`))

type ViewerName = keyof typeof viewers
const everyViewer = Object.keys(viewers) as ViewerName[]

const person = 'person { name phone lineId }'
const persons = `{
  networks(first: 100) { nodes { members { nodes { category ${person} } } advisors { position ${person} } } }
  trainings(first: 100) { nodes { participants(first: 100) { nodes { category ${person} } } } } }`

/** Whose names each viewer reads: members, advisors and participants (two trainings) of Phrae, Chiang Rai and nowhere. */
const seen: Record<ViewerName, number> = {
  public: 0,
  // A member, an advisor, two participants of each training.
  phrae: 6,
  // A member, an advisor, a participant of each training.
  chiangRai: 4,
  // A member, a participant of each training; advisors belong to the province.
  sungMen: 3,
  analyst: 0,
  analystWithPurpose: 12,
  administrator: 12,
}

async function namesRead(viewer: Viewer, query = persons): Promise<number> {
  const answer = JSON.stringify((await kit.ask(query, { viewer })).data)
  return answer.split('สมมุติ').length - 1
}

const log = () =>
  kit.owner`
    select actor, role, purpose, field, parts, subject_key, province_code, lao_code
    from networks.access_log order by field, id`

describe('names, telephones and chat accounts', () => {
  test.each(everyViewer)('are given to %s as far as it has a right to them, and each is logged', async (name) => {
    expect(await namesRead(viewers[name])).toBe(seen[name])
    expect(await log()).toHaveLength(seen[name])
  })

  test.each([
    ['aliases', '{ trainings { nodes { a: participants { b: nodes { c: person { d: name } } } } } }'],
    [
      'fragments',
      `{ networks { nodes { ...N } } } fragment N on Network { ... { advisors { ...A } members { edges { node { ...M } } } } }
       fragment A on NetworkAdvisor { person { ... on Person { name } } } fragment M on NetworkMember { person { name } }`,
    ],
    [
      'entities',
      '{ _entities(representations: [{ __typename: "Province", code: "54" }]) { ... on Province { trainings { nodes { participants { nodes { person { name } } } } } networks { nodes { members { nodes { person { name } } } } } } } }',
    ],
    [
      'an LAO',
      '{ _entities(representations: [{ __typename: "Lao", code: "5540402" }]) { ... on Lao { trainings { nodes { participants { nodes { person { name } } } } } } } }',
    ],
  ])('do not leak by %s', async (_, query) => {
    for (const viewer of [viewers.public, viewers.analyst]) expect(await namesRead(viewer, query)).toBe(0)
    expect(await log()).toEqual([])
    expect(await namesRead(viewers.administrator, query)).toBeGreaterThan(0)
    expect(await log()).not.toEqual([])
  })

  test.each(['Person', 'Participant', 'NetworkMember', 'NetworkAdvisor'])('%s is no entity', async (type) => {
    const query = `{ _entities(representations: [{ __typename: "${type}", id: "x", person: { name: "x" } }]) { __typename } }`
    const { data, errors } = await kit.ask(query, { viewer: viewers.administrator })
    expect(data).toEqual({ _entities: [null] })
    expect(errors).toBeDefined()
  })

  test('cost one more statement, to log them, however many there are', async () => {
    const statements = async (query: string) => (await kit.ask(query, { viewer: viewers.administrator })).statements
    const without = await statements(persons.replaceAll(person, '__typename'))
    expect(await statements(persons)).toBe(without + 1)
    expect(await statements(persons.replace('networks(first: 100)', 'networks(first: 1)'))).toBe(without + 1)
  })
})

describe('the access log', () => {
  test('says who read whose data, by which field, which parts and why', async () => {
    const viewer: Viewer = { ...viewers.analystWithPurpose, subject: 'analyst 7' }
    await kit.ask(persons, { viewer })
    const rows = [...(await log())]
    const why = { actor: 'analyst 7', role: 'ONDC_ANALYST', purpose: 'ติดต่อวิทยากรแกนนำ' }
    expect(rows).toMatchObject(Array(12).fill(why))
    expect(rows.map(({ field }) => field)).toEqual([
      ...Array(2).fill('NetworkAdvisor.person'),
      ...Array(2).fill('NetworkMember.person'),
      ...Array(8).fill('Participant.person'),
    ])
    const places = (field: string) =>
      rows.filter((row) => row.field === field).map((row) => `${row.provinceCode} ${row.laoCode}`)
    expect(places('NetworkAdvisor.person').sort()).toEqual(['54 null', '57 null'])
    expect(places('NetworkMember.person').sort()).toEqual(['54 5540402', '57 5570404'])
    expect(places('Participant.person').sort()).toEqual(
      ['54 5540402', '54 null', '57 null', 'null null'].flatMap((place) => [place, place]),
    )
    const participants = await kit.owner`select participant_id::text as key from networks.participant_person`
    expect(
      rows
        .filter(({ field }) => field === 'Participant.person')
        .map(({ subjectKey }) => subjectKey)
        .sort(),
    ).toEqual(participants.map(({ key }) => key).sort())
    expect(new Set(rows.map(({ parts }) => parts.join()))).toEqual(new Set(['name', 'name,phone']))
  })

  test('must be written, or nothing is given', async () => {
    await kit.owner`revoke insert (actor) on networks.access_log from hub_networks`
    try {
      const { data, errors } = await kit.ask(persons, { viewer: viewers.phrae })
      expect(data).toBeNull()
      expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
      expect(JSON.stringify(errors)).not.toContain('สมมุติ')
    } finally {
      await kit.owner`grant insert (actor) on networks.access_log to hub_networks`
    }
  })
})
