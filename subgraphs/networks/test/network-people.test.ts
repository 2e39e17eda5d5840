import { beforeAll, describe, expect, test } from 'vitest'
import { useNetworks, viewers } from './kit.ts'
import { addNetwork } from './records.ts'
import { refusals, type Written, write as writeWith } from './writing.ts'

interface Person {
  name: string
  phone: string | null
}
interface Entry {
  id: string
  category: string
  joinedOn: string | null
  retiredOn: string | null
  person: Person | null
}

let network: string
let version = 1
const kit = useNetworks(async (sql) => {
  network = await addNetwork(sql, { formedOn: '2025-01-01' })
})
const entry = 'id category joinedOn retiredOn person { name phone }'

async function write(verb: string, input: object, viewer: keyof typeof viewers = 'phrae') {
  const list = verb.startsWith('register')
  const one = verb.includes('Member') ? 'member' : 'advisor'
  const answer: Written<{
    network: { version: number } | null
    members?: Entry[]
    member?: Entry
    advisors?: Entry[]
    advisor?: Entry
  }> = await writeWith(kit, verb, input, {
    viewer: viewers[viewer],
    fields: `network { version } ${one}${list ? 's' : ''} { ${entry} ${one === 'member' ? 'lao { code }' : 'position'} }`,
  })
  version = answer.network?.version ?? version
  return answer
}

describe.each(['Member', 'Advisor'] as const)('the register of %ss', (kind) => {
  const rows = kind === 'Member' ? 'members' : 'advisors'
  const one = kind === 'Member' ? 'member' : 'advisor'
  const register = (entries: object[], more: object = {}) =>
    write(`registerNetwork${kind}s`, { networkId: network, [rows]: entries, ...more })
  const change = (input: object) => write(`changeNetwork${kind}`, { expectedVersion: version, ...input })
  const retire = (id: string, retiredOn: string) => write(`retireNetwork${kind}`, { id, retiredOn })
  const registered = async (given: object = {}): Promise<Entry> => {
    const answer = await register([{ category: 'OTHER', joinedOn: '2025-02-01', ...given }], { confirm: true })
    return answer[rows]?.[0] as Entry
  }

  test('takes many at once, in their order, with who they are', async () => {
    const { [rows]: taken, userErrors } = await register([
      { category: 'OTHER', joinedOn: '2025-02-01', person: { name: 'สมมุติ  หนึ่ง', phone: '๐๘๐-๐๐๐-๐๐๐๐' } },
      { category: 'OTHER', person: { name: 'สมมุติ สอง' } },
      { category: 'OTHER' },
    ])
    expect(userErrors).toEqual([])
    expect(taken?.map(({ joinedOn, retiredOn, person }) => ({ joinedOn, retiredOn, person }))).toEqual([
      { joinedOn: '2025-02-01', retiredOn: null, person: { name: 'สมมุติ หนึ่ง', phone: '080-000-0000' } },
      { joinedOn: null, retiredOn: null, person: { name: 'สมมุติ สอง', phone: null } },
      { joinedOn: null, retiredOn: null, person: null },
    ])
  })

  test('asks again before it takes a person of the same name twice, from one list or the register', async () => {
    const person = { name: `สมมุติ ซ้ำ ${kind}` }
    await registered({ person })
    const twice = await register([
      { category: 'OTHER', person },
      { category: 'OTHER', person: { name: 'สมมุติ คู่' } },
      { category: 'OTHER', person: { name: 'สมมุติ คู่' } },
    ])
    expect(refusals(twice)).toEqual([
      `CONFIRMATION_NEEDED ${rows}.0.person.name`,
      `CONFIRMATION_NEEDED ${rows}.2.person.name`,
    ])
    expect(JSON.stringify(twice.userErrors)).not.toContain('สมมุติ')
    expect((await register([{ category: 'OTHER', person }], { confirm: true })).userErrors).toEqual([])
  })

  test.each([
    ['no rows', () => [], `REQUIRED ${rows}`],
    ['more than a hundred', () => Array(101).fill({ category: 'OTHER' }), `INVALID ${rows}`],
    ['a day to come', () => [{ category: 'OTHER', joinedOn: '2026-11-21' }], `INVALID ${rows}.0.joinedOn`],
    [
      'a day before the network began',
      () => [{ category: 'OTHER', joinedOn: '2024-12-31' }],
      `OUT_OF_ORDER ${rows}.0.joinedOn`,
    ],
    ['a name of one letter', () => [{ category: 'OTHER', person: { name: 'ก' } }], `INVALID ${rows}.0.person.name`],
    ['no name', () => [{ category: 'OTHER', person: { name: ' ' } }], `REQUIRED ${rows}.0.person.name`],
  ])('refuses %s', async (_what, entries, refusal) => {
    const [before] = await kit.owner`select version from networks.dataset_version`
    expect(refusals(await register(entries()))).toEqual([refusal])
    expect(await kit.owner`select version from networks.dataset_version`).toEqual([before])
  })

  test('changes what is given and leaves the rest', async () => {
    const { id } = await registered({ person: { name: 'สมมุติ คงอยู่' } })
    const changed = await change({ id, joinedOn: '2025-03-01' })
    expect(changed).toMatchObject({
      userErrors: [],
      [one]: { category: 'OTHER', joinedOn: '2025-03-01', person: { name: 'สมมุติ คงอยู่' } },
    })
    expect(await change({ id, person: { name: 'สมมุติ ใหม่' } })).toMatchObject({
      [one]: { joinedOn: '2025-03-01', person: { name: 'สมมุติ ใหม่' } },
    })
    expect(await change({ id, person: null })).toMatchObject({ [one]: { person: null } })
  })

  test('keeps who left, and corrects the day or takes it back', async () => {
    const { id } = await registered()
    expect(await retire(id, '2025-06-01')).toMatchObject({ userErrors: [], [one]: { retiredOn: '2025-06-01' } })
    expect(refusals(await retire(id, '2025-07-01'))).toEqual(['OUT_OF_ORDER id'])
    expect(await change({ id, retiredOn: '2025-05-01' })).toMatchObject({ [one]: { retiredOn: '2025-05-01' } })
    expect(await change({ id, retiredOn: null })).toMatchObject({ [one]: { retiredOn: null } })
    expect(refusals(await change({ id, retiredOn: '2025-05-01' }))).toEqual(['OUT_OF_ORDER retiredOn'])
  })

  test.each([
    ['before they joined', '2025-01-31', 'INVALID retiredOn'],
    ['before the network began', '2024-12-31', 'OUT_OF_ORDER retiredOn'],
    ['on a day to come', '2026-11-21', 'INVALID retiredOn'],
  ])('nobody leaves %s', async (_when, day, refusal) => {
    const { id } = await registered()
    expect(refusals(await retire(id, day))).toContain(refusal)
  })

  test('is not another office’s to write, nor an officer’s', async () => {
    const { id } = await registered()
    const input = { id, retiredOn: '2025-06-01' }
    expect(refusals(await write(`retireNetwork${kind}`, input, 'chiangRai'))).toEqual(['NOT_FOUND id'])
    expect((await write(`retireNetwork${kind}`, input, 'sungMen')).refusedAs).toBe('FORBIDDEN')
    expect(refusals(await retire('nobody', '2025-06-01'))).toEqual(['NOT_FOUND id'])
    expect(
      refusals(await write(`registerNetwork${kind}s`, { networkId: 'none', [rows]: [{ category: 'OTHER' }] })),
    ).toEqual(['NOT_FOUND networkId'])
  })

  test('refuses a change by one who has not read the latest', async () => {
    const { id } = await registered()
    const stale = await write(`changeNetwork${kind}`, { id, expectedVersion: version - 1, category: 'OTHER' })
    expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: expect.arrayContaining([one]) }])
  })

  test('a closed network takes those who were in it while it worked, and lets them leave with it', async () => {
    const closed = await addNetwork(kit.owner, { formedOn: '2025-01-01', closedOn: '2025-06-01' })
    const to = (joinedOn: string | null) =>
      write(`registerNetwork${kind}s`, { networkId: closed, [rows]: [{ category: 'OTHER', joinedOn }] })
    expect(refusals(await to('2025-06-01'))).toEqual([`OUT_OF_ORDER ${rows}.0.joinedOn`])
    expect(refusals(await to(null))).toEqual([`REQUIRED ${rows}.0.joinedOn`])
    const { [rows]: taken } = await to('2025-05-31')
    expect(refusals(await retire(taken?.[0]?.id ?? '', '2025-06-02'))).toEqual(['OUT_OF_ORDER retiredOn'])
    expect((await retire(taken?.[0]?.id ?? '', '2025-06-01')).userErrors).toEqual([])
  })

  test('keeps no name in the stored result', async () => {
    await register([{ category: 'OTHER', person: { name: 'สมมุติ ความลับ' } }], { confirm: true })
    expect(await kit.owner`select from networks.idempotency_key k where strpos(k::text, 'สมมุติ') > 0`).toEqual([])
  })
})

describe('members and their LAOs', () => {
  const register = (member: object) => write('registerNetworkMembers', { networkId: network, members: [member] })

  test.each([
    ['an LAO that does not exist', { category: 'OTHER', laoCode: '5549999' }, 'NOT_FOUND members.0.laoCode'],
    ['an LAO of another province', { category: 'OTHER', laoCode: '5570404' }, 'INVALID members.0.laoCode'],
    ['a representative of no LAO', { category: 'LAO_REPRESENTATIVE' }, 'REQUIRED members.0.laoCode'],
  ])('%s is refused', async (_what, member, refusal) => {
    expect(refusals(await register(member))).toEqual([refusal])
  })

  test('an officer reads who the members of its LAO are, also after one moved there, and changes nothing', async () => {
    const { members } = await register({ category: 'OTHER', laoCode: '๕๕๔๐๑๐๑', person: { name: 'สมมุติ ย้าย' } })
    const id = members?.[0]?.id ?? ''
    const names = () =>
      kit.ask(
        `{ network(id: "${network}") { members(first: 100, filter: { laoCode: "5540402" }) { nodes { id person { name } } } } }`,
        { viewer: viewers.sungMen },
      )
    await write('changeNetworkMember', { id, expectedVersion: version, laoCode: '๕๕๔๐๔๐๒' })
    expect(JSON.stringify((await names()).data)).toContain('สมมุติ ย้าย')
    const refused = await write('changeNetworkMember', { id, expectedVersion: version, category: 'OTHER' }, 'sungMen')
    expect(refused.refusedAs).toBe('FORBIDDEN')
  })

  test('a representative keeps an LAO', async () => {
    const { members } = await register({ category: 'LAO_REPRESENTATIVE', laoCode: '5540101' })
    const input = { id: members?.[0]?.id, expectedVersion: version, laoCode: null }
    expect(refusals(await write('changeNetworkMember', input))).toEqual(['REQUIRED laoCode'])
  })

  test('a member of an invented LAO is invented', async () => {
    await kit.owner`
      insert into networks.lao (code, province_code, name_th, type, demo) values ('5540901', '54', 'สมมุติ', 'SAO', true)`
    const { members } = await register({ category: 'OTHER', laoCode: '5540901', person: { name: 'สมมุติ จำลอง' } })
    const id = members?.[0]?.id ?? ''
    expect(
      await kit.owner`
        select m.demo, p.demo as person from networks.network_member m
        join networks.network_member_person p on p.member_id = m.id where m.id = ${id}`,
    ).toEqual([{ demo: true, person: true }])
  })
})

describe('advisors of a day', () => {
  let advised: string
  beforeAll(async () => {
    advised = await addNetwork(kit.owner, { formedOn: '2025-01-01' })
    const { advisors } = await write('registerNetworkAdvisors', {
      networkId: advised,
      advisors: [
        { category: 'OTHER', position: 'คนแรก', joinedOn: '2025-02-01' },
        { category: 'GOVERNANCE_COMMITTEE', position: 'คนที่สอง' },
      ],
    })
    await write('retireNetworkAdvisor', { id: advisors?.[0]?.id, retiredOn: '2025-05-01' })
  })

  test.each([
    ['', ['คนที่สอง']],
    ['(asOf: "2025-01-31")', ['คนที่สอง']],
    ['(asOf: "2025-04-30")', ['คนแรก', 'คนที่สอง']],
    ['(asOf: "2025-05-01")', ['คนที่สอง']],
    ['(includeRetired: true)', ['คนแรก', 'คนที่สอง']],
  ])('advisors%s are those who advised then', async (args, positions) => {
    const { data } = await kit.ask(`{ network(id: "${advised}") { advisors${args} { position } } }`)
    expect(data?.network).toEqual({ advisors: positions.map((position) => ({ position })) })
  })
})
