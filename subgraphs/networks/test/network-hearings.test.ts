import { expect, test } from 'vitest'
import { useNetworks, viewers } from './kit.ts'
import { addNetwork } from './records.ts'
import { refusals, type Written, write as writeWith } from './writing.ts'

interface Payload {
  network: { version: number } | null
  hearing?: { id: string; heldOn: string; opinions: object[] } | null
  followUp?: { id: string; followedOn: string; progress: string } | null
}

const kit = useNetworks()
const hearing = 'hearing { id heldOn place attendance opinions { topic count } }'
const followUp = 'followUp { id followedOn progress problems recommendations }'

const write = (verb: string, input: object, viewer: keyof typeof viewers = 'phrae'): Promise<Written<Payload>> => {
  const changed = verb.startsWith('remove') ? '' : verb.endsWith('Hearing') ? hearing : followUp
  return writeWith(kit, verb, input, { viewer: viewers[viewer], fields: `network { version } ${changed}` })
}

const open = () => addNetwork(kit.owner, { formedOn: '2025-01-01', dormant: [['2025-06-01', '2025-09-01']] })
const hear = async (networkId: string, input: object = {}) =>
  write('recordHearing', { networkId, heldOn: '2025-02-01', ...input })
const follow = async (networkId: string, input: object = {}) =>
  write('recordNetworkFollowUp', { networkId, followedOn: '2025-02-01', progress: 'เดินหน้า', ...input })

const heard = {
  heldOn: '2025-03-01',
  place: 'ศาลาประชาคม',
  attendance: 2,
  opinions: [
    { topic: 'น้ำประปา', count: 12 },
    { topic: 'ถนน', count: 3 },
  ],
}

test('a hearing is recorded with what people spoke of, corrected in part, and removed when it was recorded in error', async () => {
  const recorded = await hear(await open(), heard)
  expect(recorded).toMatchObject({ userErrors: [], hearing: heard, network: { version: 2 } })
  const id = recorded.hearing?.id
  const corrected = await write('correctHearing', { id, expectedVersion: 2, attendance: 40 })
  expect(corrected.hearing).toMatchObject({ ...heard, attendance: 40 })
  const counted = [
    { topic: 'ถนน', count: 5 },
    { topic: 'ขยะ', count: 1 },
  ]
  const again = await write('correctHearing', { id, expectedVersion: 3, place: null, opinions: counted })
  expect(again.hearing).toMatchObject({ heldOn: '2025-03-01', place: null, attendance: 40, opinions: counted })
  expect(await write('removeHearing', { id, expectedVersion: 4 })).toMatchObject({
    userErrors: [],
    network: { version: 5 },
  })
  expect(await kit.owner`select from networks.hearing_opinion where hearing_id = ${id ?? ''}`).toEqual([])
  const [log] = await kit.owner`
    select before from networks.change_log where reason = 'removeHearing' and table_name = 'hearing'`
  expect(log?.before).toMatchObject({ id, held_on: '2025-03-01' })
})

test('a follow-up is recorded, corrected in part, and removed when it was recorded in error', async () => {
  const found = { followedOn: '2025-07-01', progress: 'บรรทัดแรก\nบรรทัดที่สอง', problems: 'ขาดคน', recommendations: null }
  const recorded = await follow(await open(), found)
  expect(recorded).toMatchObject({ userErrors: [], followUp: found })
  const id = recorded.followUp?.id
  const corrected = await write('correctNetworkFollowUp', {
    id,
    expectedVersion: 2,
    problems: null,
    recommendations: 'ชวนครู',
  })
  expect(corrected.followUp).toMatchObject({ ...found, problems: null, recommendations: 'ชวนครู' })
  expect((await write('removeNetworkFollowUp', { id, expectedVersion: 3 })).userErrors).toEqual([])
  expect(await kit.owner`select from networks.network_follow_up where id = ${id ?? ''}`).toEqual([])
})

test.each([
  ['of tomorrow', { heldOn: '2026-11-21' }, ['INVALID heldOn']],
  ['from before the network began', { heldOn: '2024-12-31' }, ['OUT_OF_ORDER heldOn']],
  ['while it was dormant', { heldOn: '2025-06-01' }, ['OUT_OF_ORDER heldOn']],
  ['of fewer than nobody', { attendance: -1 }, ['INVALID attendance']],
  ['of more than a city', { attendance: 100_001 }, ['INVALID attendance']],
  ['at a place of one letter', { place: 'ก' }, ['INVALID place']],
  ['with a topic of no opinion', { opinions: [{ topic: 'ถนน', count: 0 }] }, ['INVALID opinions.0.count']],
  ['with opinions on nothing', { opinions: [{ topic: ' ', count: 1 }] }, ['REQUIRED opinions.0.topic']],
  [
    'with a topic twice',
    {
      opinions: [
        { topic: 'ถนน Main', count: 1 },
        { topic: ' ถนน  main', count: 1 },
      ],
    },
    ['ALREADY_EXISTS opinions.1.topic'],
  ],
  ['with a hundred and one topics', { opinions: Array(101).fill({ topic: 'ถนน', count: 1 }) }, ['INVALID opinions']],
])('a hearing %s is refused, recorded or corrected', async (_what, input, expected) => {
  const network = await open()
  expect(refusals(await hear(network, input))).toEqual(expected)
  const { hearing: right } = await hear(network)
  expect(refusals(await write('correctHearing', { id: right?.id, expectedVersion: 2, ...input }))).toEqual(expected)
})

test.each([
  ['of tomorrow', { followedOn: '2026-11-21' }, ['INVALID followedOn']],
  ['from before the network was set up', { followedOn: '2024-12-31' }, ['OUT_OF_ORDER followedOn']],
  ['that found nothing', { progress: ' ' }, ['REQUIRED progress']],
  ['of two letters', { progress: 'กข' }, ['INVALID progress']],
  ['with problems without end', { problems: 'ก'.repeat(5001) }, ['INVALID problems']],
  ['with advice without end', { recommendations: 'ก'.repeat(5001) }, ['INVALID recommendations']],
])('a follow-up %s is refused, recorded or corrected', async (_what, input, expected) => {
  const network = await open()
  expect(refusals(await follow(network, input))).toEqual(expected)
  const { followUp: right } = await follow(network)
  const correction = { id: right?.id, expectedVersion: 2, ...input }
  expect(refusals(await write('correctNetworkFollowUp', correction))).toEqual(expected)
})

test('a network that is not set up yet hears people, and is not followed', async () => {
  const [begun] = await kit.owner<{ id: string }[]>`
    with begun as (insert into networks.network (province_code, name_th) values ('54', 'กำลังจัดตั้ง') returning id)
    insert into networks.network_status (network_id, province_code, since, status)
    select id, '54', '2025-01-01', 'FORMING' from begun returning network_id as id`
  expect((await hear(begun?.id ?? '')).userErrors).toEqual([])
  expect(refusals(await follow(begun?.id ?? ''))).toEqual(['OUT_OF_ORDER followedOn'])
})

test('nothing is heard or followed from the day on which a network is closed', async () => {
  const closed = await addNetwork(kit.owner, { formedOn: '2025-01-01', closedOn: '2025-03-01' })
  expect(refusals(await hear(closed, { heldOn: '2025-03-01' }))).toEqual(['OUT_OF_ORDER heldOn'])
  expect(refusals(await follow(closed, { followedOn: '2025-03-01' }))).toEqual(['OUT_OF_ORDER followedOn'])
  expect((await hear(closed, { heldOn: '2025-02-28' })).userErrors).toEqual([])
})

test('a second one on the same day is asked about first', async () => {
  const network = await open()
  await hear(network)
  await follow(network)
  expect(refusals(await hear(network))).toEqual(['CONFIRMATION_NEEDED heldOn'])
  expect(refusals(await follow(network))).toEqual(['CONFIRMATION_NEEDED followedOn'])
  expect((await hear(network, { confirm: true })).userErrors).toEqual([])
  expect((await follow(network, { confirm: true })).userErrors).toEqual([])
})

test('hearings and follow-ups of another province are not there to be written, and officers write none', async () => {
  const network = await open()
  const records = { Hearing: (await hear(network)).hearing?.id, NetworkFollowUp: (await follow(network)).followUp?.id }
  for (const [kind, id] of Object.entries(records))
    for (const act of ['correct', 'remove']) {
      const input = { id, expectedVersion: 3 }
      const refused = await write(`${act}${kind}`, input, 'chiangRai')
      expect(refusals(refused)).toEqual(['NOT_FOUND id'])
      expect(refused.userErrors[0]?.message).toContain(`"${id}"`)
      expect(refusals(await write(`${act}${kind}`, { ...input, id: 'none' }))).toEqual(['NOT_FOUND id'])
      expect(refusals(await write(`${act}${kind}`, { ...input, expectedVersion: 2 }))).toEqual([
        'STALE_VERSION expectedVersion',
      ])
      expect((await write(`${act}${kind}`, input, 'sungMen')).refusedAs).toBe('FORBIDDEN')
    }
  expect(refusals(await hear('none'))).toEqual(['NOT_FOUND networkId'])
  expect(refusals(await follow('none'))).toEqual(['NOT_FOUND networkId'])
})

test('what is heard in an invented network is invented', async () => {
  const network = await open()
  await kit.owner`update networks.network set demo = true where id = ${network}`
  await hear(network, heard)
  await follow(network)
  const rows = await kit.owner`
    select h.demo as hearing, bool_and(o.demo) as opinions, bool_and(f.demo) as follow_up
    from networks.hearing h join networks.hearing_opinion o on o.hearing_id = h.id
    join networks.network_follow_up f on f.network_id = h.network_id where h.network_id = ${network} group by h.id`
  expect(rows).toEqual([{ hearing: true, opinions: true, followUp: true }])
})

test('more than ten opinions a person are asked about first, recorded or corrected', async () => {
  const network = await open()
  const many = {
    attendance: 3,
    opinions: [
      { topic: 'ถนน', count: 20 },
      { topic: 'น้ำประปา', count: 11 },
    ],
  }
  expect(refusals(await hear(network, many))).toEqual(['CONFIRMATION_NEEDED opinions'])
  expect(refusals(await hear(network, { attendance: 10_001 }))).toEqual(['CONFIRMATION_NEEDED attendance'])
  const { hearing: right } = await hear(network, { ...many, attendance: 4 })
  const correct = (expectedVersion: number, input: object) =>
    write('correctHearing', { id: right?.id, expectedVersion, ...input })
  expect(refusals(await correct(2, { attendance: 3 }))).toEqual(['CONFIRMATION_NEEDED opinions'])
  expect((await correct(2, { place: 'ศาลากลาง' })).userErrors).toEqual([])
  expect((await correct(3, { attendance: 3, confirm: true })).hearing).toMatchObject({ attendance: 3 })
  expect((await correct(4, { place: 'ศาลาประชาคม' })).userErrors).toEqual([])
  expect((await correct(5, { attendance: null })).hearing).toMatchObject({ attendance: null })
})
