import { beforeAll, describe, expect, it, test } from 'vitest'
import { useNetworks, viewers } from '../../test/kit.ts'
import { addNetwork } from '../../test/records.ts'

let id: string
const kit = useNetworks(async (sql) => {
  id = await addNetwork(sql, {
    name: 'เครือข่ายแพร่',
    formedOn: '2021-02-01',
    dormant: [['2022-01-01', '2022-04-01']],
    steps: [
      { finishedOn: '2020-10-30', hours: 80 },
      { finishedOn: '2020-12-15', hours: 120.5 },
      { finishedOn: null, hours: null },
    ],
  })
})
const ask = async (fields: string, viewer: keyof typeof viewers = 'public') => {
  const { data, errors } = await kit.ask(`{ network(id: "${id}") { ${fields} } }`, { viewer: viewers[viewer] })
  expect(errors).toBeUndefined()
  return data?.network
}

test('a network tells where it works, since when, and the standard its hours are held against', async () => {
  expect(
    await ask('name province { code } formedOn formedInYear { year } closedOn status workStandard { process } version'),
  ).toEqual({
    name: 'เครือข่ายแพร่',
    province: { code: '54' },
    formedOn: '2021-02-01',
    formedInYear: { year: 2564 },
    closedOn: null,
    status: 'ACTIVE',
    workStandard: { process: 'RUN_NETWORK' },
    version: 1,
  })
})

test('the Thai name stands in where no English one is recorded', async () => {
  expect(await ask('name(locale: EN)')).toEqual({ name: 'เครือข่ายแพร่' })
})

test('a network that nobody recorded, or an id that cannot be one, is null and no fault', async () => {
  const { data, errors } = await kit.ask(
    '{ one: network(id: "9c5b94b1-35ad-49bb-b118-8e8fc24abf80") { id } other: network(id: "แพร่") { id } }',
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({ one: null, other: null })
})

test('it stood on any day as its dated history says, the first day of a period included', async () => {
  const on = (day: string) => `d${day.replaceAll('-', '')}: status(asOf: "${day}")`
  expect(
    await ask(['2021-01-31', '2021-02-01', '2021-12-31', '2022-01-01', '2022-03-31', '2022-04-01'].map(on).join(' ')),
  ).toEqual({
    d20210131: null,
    d20210201: 'ACTIVE',
    d20211231: 'ACTIVE',
    d20220101: 'DORMANT',
    d20220331: 'DORMANT',
    d20220401: 'ACTIVE',
  })
})

test('all six steps are listed, those not recorded without days, and hours add up over those recorded', async () => {
  const network = (await ask('processHours processSteps { step { number name(locale: EN) } finishedOn hours }')) as {
    processHours: number
    processSteps: { step: { number: number }; finishedOn: string | null; hours: number | null }[]
  }
  expect(network.processHours).toBe(200.5)
  expect(network.processSteps.map(({ step, finishedOn, hours }) => [step.number, finishedOn, hours])).toEqual([
    [1, '2020-10-30', 80],
    [2, '2020-12-15', 120.5],
    [3, null, null],
    [4, null, null],
    [5, null, null],
    [6, null, null],
  ])
})

test('a network without recorded hours has none, not zero', async () => {
  const bare = await addNetwork(kit.owner, { formedOn: '2021-02-01' })
  const { data } = await kit.ask(`{ network(id: "${bare}") { processHours } }`)
  expect(data?.network).toEqual({ processHours: null })
})

describe('members, advisors and hearings', () => {
  beforeAll(async () => {
    const sql = kit.owner
    const members = await sql`
      insert into networks.network_member (network_id, province_code, lao_code, category, joined_on, retired_on)
      values (${id}, '54', '5540402', 'PEOPLE_SECTOR', '2021-02-01', null),
             (${id}, '54', null, 'CIVIL_SOCIETY', '2021-03-01', '2022-03-01'),
             (${id}, '54', null, 'COMMUNITY_LEADER', null, null)
      returning id, category`
    await sql`
      insert into networks.network_member_person (member_id, province_code, name)
      select id, '54', 'สมมุติ ' || category from networks.network_member where id = any (${members.map((row) => row.id)})`
    const [advisor] = await sql`
      insert into networks.network_advisor (network_id, province_code, category, position_th)
      values (${id}, '54', 'GOVERNANCE_COMMITTEE', 'กรรมการธรรมาภิบาลจังหวัด') returning id`
    await sql`insert into networks.network_advisor_person (advisor_id, province_code, name) values (${advisor?.id}, '54', 'สมมุติ ที่ปรึกษา')`
    const hearings = await sql`
      insert into networks.hearing (network_id, province_code, held_on, attendance)
      values (${id}, '54', '2020-09-30', 40), (${id}, '54', '2020-10-01', null) returning id, held_on`
    const first = hearings.find(({ heldOn }) => heldOn === '2020-09-30')
    await sql`
      insert into networks.hearing_opinion (hearing_id, province_code, topic_th, count)
      values (${first?.id}, '54', 'ถนน', 3), (${first?.id}, '54', 'น้ำประปา', 12)`
    await sql`
      insert into networks.network_follow_up (network_id, province_code, followed_on, progress_th)
      values (${id}, '54', '2021-06-01', 'ตั้งคณะทำงานแล้ว')`
  })

  it('members are those of today unless another day, or all, is asked for', async () => {
    const of = (filter: string) => `members(filter: ${filter}) { nodes { category } }`
    const listed = (await ask(
      `today: ${of('{}')} before: ${of('{ asOf: "2022-02-28" }')} last: ${of('{ asOf: "2022-03-01" }')} all: ${of('{ includeRetired: true }')}`,
    )) as Record<string, { nodes: { category: string }[] }>
    const categories = Object.fromEntries(
      Object.entries(listed).map(([key, { nodes }]) => [key, nodes.map(({ category }) => category)]),
    )
    expect(categories).toEqual({
      today: ['COMMUNITY_LEADER', 'PEOPLE_SECTOR'],
      before: ['COMMUNITY_LEADER', 'PEOPLE_SECTOR', 'CIVIL_SOCIETY'],
      last: ['COMMUNITY_LEADER', 'PEOPLE_SECTOR'],
      all: ['COMMUNITY_LEADER', 'PEOPLE_SECTOR', 'CIVIL_SOCIETY'],
    })
  })

  it('members by category stand in the order of the categories', async () => {
    const fields = 'members(filter: { includeRetired: true }, orderBy: { field: CATEGORY }) { nodes { category } }'
    expect(await ask(fields)).toEqual({
      members: {
        nodes: [{ category: 'PEOPLE_SECTOR' }, { category: 'COMMUNITY_LEADER' }, { category: 'CIVIL_SOCIETY' }],
      },
    })
  })

  it.each([
    ['public', null],
    ['chiangRai', null],
    ['analyst', null],
    ['sungMen', null],
    ['phrae', 'สมมุติ ที่ปรึกษา'],
    ['analystWithPurpose', 'สมมุติ ที่ปรึกษา'],
    ['administrator', 'สมมุติ ที่ปรึกษา'],
  ] as const)('the position of an advisor is public, the name as seen by %s is %s', async (viewer, name) => {
    expect(await ask('advisors { category position person { name } }', viewer)).toEqual({
      advisors: [{ category: 'GOVERNANCE_COMMITTEE', position: 'กรรมการธรรมาภิบาลจังหวัด', person: name && { name } }],
    })
  })

  it('members have no name for those who may not see personal data', async () => {
    const names = async (viewer: keyof typeof viewers) => {
      const { members } = (await ask('members { nodes { person { name } } }', viewer)) as {
        members: { nodes: { person: { name: string } | null }[] }
      }
      return members.nodes.map(({ person }) => person?.name ?? null)
    }
    expect(await names('public')).toEqual([null, null])
    expect(await names('phrae')).toEqual(['สมมุติ COMMUNITY_LEADER', 'สมมุติ PEOPLE_SECTOR'])
  })

  it('hearings give what people spoke of, most of all first, and stay in their fiscal year', async () => {
    expect(
      await ask(
        'hearings(filter: { fiscalYear: 2563 }) { totalCount nodes { heldOn attendance opinions { topic count } } }',
      ),
    ).toEqual({
      hearings: {
        totalCount: 1,
        nodes: [
          {
            heldOn: '2020-09-30',
            attendance: 40,
            opinions: [
              { topic: 'น้ำประปา', count: 12 },
              { topic: 'ถนน', count: 3 },
            ],
          },
        ],
      },
    })
    expect(await ask('hearings(filter: { topic: "ประปา" }) { totalCount }')).toEqual({ hearings: { totalCount: 1 } })
    expect(await ask('hearings(filter: { topic: "%" }) { totalCount }')).toEqual({ hearings: { totalCount: 0 } })
  })

  it('follow-ups tell of the progress', async () => {
    expect(await ask('followUps { nodes { followedOn progress problems recommendations } }')).toEqual({
      followUps: {
        nodes: [{ followedOn: '2021-06-01', progress: 'ตั้งคณะทำงานแล้ว', problems: null, recommendations: null }],
      },
    })
  })
})
