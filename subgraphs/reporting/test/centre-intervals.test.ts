import { randomUUID } from 'node:crypto'
import { verifyRollups } from '@hub/db/verify/rollups'
import { publicViewer, type Viewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addRounds } from './records.ts'
import { analyst, openWorld, phrae, type World } from './world.ts'

const administrator: Viewer = { role: 'ONDC_ADMIN', subject: 'the centres subgraph' }

let world: World
beforeAll(async () => {
  world = await openWorld()
  await addRounds(world.owner, 2569, 2571)
  await world.owner`
    insert into reporting.lao (code, province_code, name_th, type) values ('5540101', '54', 'ในเวียง', 'SAO'), ('5570404', '57', 'เทิง', 'SAO')`
})
afterAll(() => world.close())

interface Interval {
  openedOn: string
  closedOn?: string | null
}

const tell = async (
  centreId: string,
  version: number,
  intervals: Interval[],
  more: object = {},
  viewer = administrator,
) => {
  const input = {
    idempotencyKey: randomUUID(),
    centreId,
    laoCode: '5540101',
    provinceCode: '54',
    demo: false,
    version,
    intervals,
    ...more,
  }
  const { data, errors } = await world.ask<{
    recordCentreIntervals: { centreId: string | null; userErrors: { code: string; path: string[] }[] }
  }>(
    'mutation ($input: RecordCentreIntervalsInput!) { recordCentreIntervals(input: $input) { centreId userErrors { code path message } } }',
    { viewer, variables: { input } },
  )
  return { payload: data?.recordCentreIntervals, code: errors?.[0]?.extensions?.code }
}

const known = (centreId: string) =>
  world.owner`select opened_on, closed_on, demo from reporting.centre_open_interval where centre_id = ${centreId} order by opened_on`

const expected = async (): Promise<Record<string, number>> => {
  const rows = await world.owner<{ round: string; expected: number }[]>`
    select fiscal_year || ' ' || half as round, expected from reporting.reporting_figures where area = '54' and expected > 0`
  return Object.fromEntries(rows.map(({ round, expected }) => [round, expected]))
}

const written = () =>
  world.owner`select (select version from reporting.dataset_version) as version, (select count(*) from reporting.change_log) as changes`

it('a new centre owes the rounds in which it is open, and the figures follow at once', async () => {
  const centre = randomUUID()
  const { payload } = await tell(centre, 1, [{ openedOn: '2026-01-05' }])
  expect(payload).toEqual({ centreId: centre, userErrors: [] })
  expect(await known(centre)).toEqual([{ openedOn: '2026-01-05', closedOn: null, demo: false }])
  expect(await expected()).toEqual({
    '2569 FIRST': 1,
    '2569 SECOND': 1,
    '2570 FIRST': 1,
    '2570 SECOND': 1,
    '2571 FIRST': 1,
    '2571 SECOND': 1,
  })

  await tell(centre, 2, [
    { openedOn: '2026-01-05', closedOn: '2026-09-01' },
    { openedOn: '2026-12-01', closedOn: '2027-06-01' },
  ])
  expect(await expected()).toEqual({ '2569 FIRST': 1, '2570 FIRST': 1 })
  await tell(centre, 3, [])
  expect(await known(centre)).toEqual([])
  expect(await expected()).toEqual({})
})

it('an older version changes nothing, and is no error', async () => {
  const centre = randomUUID()
  await tell(centre, 7, [{ openedOn: '2026-01-05' }])
  const before = await written()
  expect((await tell(centre, 6, [])).payload).toEqual({ centreId: centre, userErrors: [] })
  expect(await known(centre)).toHaveLength(1)
  expect(await written()).toEqual(before)
})

it('what is known already is not written again', async () => {
  const centre = randomUUID()
  await tell(centre, 1, [{ openedOn: '2026-01-05', closedOn: '2026-02-01' }, { openedOn: '2026-03-01' }])
  const before = await written()
  await tell(centre, 1, [{ openedOn: '2026-03-01' }, { openedOn: '2026-01-05', closedOn: '2026-02-01' }])
  expect(await written()).toEqual(before)
})

it('only the times that differ are written, and figures only when a round is owed or no longer owed', async () => {
  const centre = randomUUID()
  await tell(centre, 1, [{ openedOn: '2026-01-05', closedOn: '2026-02-01' }, { openedOn: '2026-03-01' }])
  const changes = () =>
    world.owner`select table_name, operation from reporting.change_log where table_name = 'centre_open_interval' order by id desc limit 2`
  const figures = () => world.owner`select xmin::text as written_by from reporting.reporting_figures`
  const before = await figures()
  await tell(centre, 2, [{ openedOn: '2026-01-05', closedOn: '2026-02-11' }, { openedOn: '2026-03-01' }])
  expect((await changes())[0]).toEqual({ tableName: 'centre_open_interval', operation: 'UPDATE' })
  expect(await figures()).toEqual(before)
  expect(await verifyRollups(world.owner, 'reporting')).toEqual([])
})

it("a demo centre's times are demo rows, and a centre that moves is counted where it is now", async () => {
  const centre = randomUUID()
  await tell(centre, 1, [{ openedOn: '2026-01-05' }], { demo: true })
  expect(await known(centre)).toMatchObject([{ demo: true }])
  await tell(centre, 2, [{ openedOn: '2026-01-05' }], { demo: true, laoCode: '5570404', provinceCode: '57' })
  expect(
    await world.owner`select distinct expected from reporting.reporting_figures where area = '57' and fiscal_year = 2569`,
  ).toEqual([{ expected: 1 }])
  expect(await verifyRollups(world.owner, 'reporting')).toEqual([])
})

it.each([
  ['an id that is none', { centreId: 'เวียงเทิง' }, 'INVALID', ['centreId']],
  ['an LAO that is not of the province', { provinceCode: '57' }, 'NOT_FOUND', ['laoCode']],
  ['a version before the first', { version: 0 }, 'INVALID', ['version']],
  [
    'a time that ends before it begins',
    { intervals: [{ openedOn: '2026-01-05', closedOn: '2026-01-05' }] },
    'INVALID',
    ['intervals', '0', 'closedOn'],
  ],
  [
    'times that overlap',
    { intervals: [{ openedOn: '2026-01-05', closedOn: '2026-02-01' }, { openedOn: '2026-01-31' }] },
    'INVALID',
    ['intervals', '1', 'openedOn'],
  ],
  [
    'a time after one that has not ended',
    { intervals: [{ openedOn: '2026-01-05' }, { openedOn: '2026-02-01' }] },
    'INVALID',
    ['intervals', '1', 'openedOn'],
  ],
])('%s is refused, and nothing is written', async (_what, input, code, path) => {
  const before = await written()
  const { payload } = await tell(randomUUID(), 1, [], input)
  expect(payload).toMatchObject({ centreId: null, userErrors: [{ code, path: ['input', ...path] }] })
  expect(await written()).toEqual(before)
})

it.each([
  ['the public', publicViewer],
  ['an office', phrae],
  ['an analyst', analyst],
] as const)('%s may not tell', async (_who, viewer) => {
  expect((await tell(randomUUID(), 1, [], {}, viewer)).code).toBe('FORBIDDEN')
})
