import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyst, openSeededWorld, phrae, type World } from './world.ts'
import { everythingWritten, verb } from './write.ts'

let world: World
beforeAll(async () => {
  world = await openSeededWorld()
})
afterAll(() => world.close())

interface Target {
  value: number
  version: number
  source: { id: string } | null
  locator: string | null
  revisions: { number: number; value: number; cause: string; source: { id: string } | null; replacedAt: string }[]
}

const fields = 'value version source { id } locator revisions { number value cause source { id } replacedAt }'
const setTarget = verb<object, { target: Target | null }>('setTarget', `target { ${fields} }`)
const correctTarget = verb<object, { target: Target | null }>('correctTarget', `target { ${fields} }`)

const nation = { indicator: 'CENTRES', basis: 'ADDED_IN_YEAR', area: 'TH' }
const manual = { sourceId: 'ondc-work-manual-2562', locatorTh: 'ภาคผนวก', locatorEn: 'Annex' }

describe('setting a target', () => {
  it.each([
    ['the nation', 'TH'],
    ['a region', 'NORTH'],
    ['a province', '54'],
  ])('%s gets one, and the same is read in the list', async (_which, area) => {
    const { payload } = await setTarget(world, { ...nation, area, fiscalYear: 2571, value: 12 })
    expect(payload.userErrors).toEqual([])
    expect(payload.target).toEqual({ value: 12, version: 1, source: null, locator: null, revisions: [] })
    const { data } = await world.ask<{ targets: object[] }>(
      `{ targets(from: 2571, to: 2571, area: "${area}") { value indicator basis } }`,
      { viewer: publicViewer },
    )
    expect(data.targets).toEqual([{ value: 12, indicator: 'CENTRES', basis: 'ADDED_IN_YEAR' }])
  })

  it('a flow and a stock of one year stand beside each other', async () => {
    const stock = { ...nation, basis: 'TOTAL_BY_END', fiscalYear: 2573, value: 300 }
    expect((await setTarget(world, { ...nation, fiscalYear: 2573, value: 10 })).payload.userErrors).toEqual([])
    expect((await setTarget(world, stock)).payload.userErrors).toEqual([])
  })

  it('one that a document sets keeps the document and the place in it', async () => {
    const { payload } = await setTarget(world, { ...nation, fiscalYear: 2574, value: 10, ...manual })
    expect(payload.target).toMatchObject({ source: { id: manual.sourceId }, locator: 'ภาคผนวก' })
  })

  it('a second one for the same is refused, also where a document has set the first', async () => {
    const { payload } = await setTarget(world, { ...nation, fiscalYear: 2564, value: 12 })
    expect(payload).toMatchObject({
      target: null,
      userErrors: [{ code: 'ALREADY_EXISTS', path: ['input', 'fiscalYear'] }],
    })
  })

  it.each([
    ['of a year before anything was counted', { fiscalYear: 2541 }, 'INVALID', 'fiscalYear'],
    ['of a year too far ahead', { fiscalYear: 2591 }, 'INVALID', 'fiscalYear'],
    ['below nothing', { value: -1 }, 'INVALID', 'value'],
    ['above what can be', { value: 100_001 }, 'INVALID', 'value'],
    ['for an area that is none', { area: '99' }, 'NOT_FOUND', 'area'],
    ['from a document nobody knows', { ...manual, sourceId: 'no-such' }, 'NOT_FOUND', 'sourceId'],
    ['from a document without a place in it', { ...manual, locatorEn: ' ' }, 'REQUIRED', 'locatorEn'],
    ['with a place in no document', { locatorTh: 'ภาคผนวก' }, 'INVALID', 'locatorTh'],
    ['with a place that is too long to be one', { ...manual, locatorTh: 'ก'.repeat(201) }, 'INVALID', 'locatorTh'],
  ])('one %s is refused, and nothing is written', async (_which, input, code, field) => {
    const before = await everythingWritten(world)
    const { payload } = await setTarget(world, { ...nation, fiscalYear: 2575, value: 10, ...input })
    expect(payload).toMatchObject({ target: null, userErrors: [{ code, path: ['input', field] }] })
    expect(await everythingWritten(world)).toEqual(before)
  })

  it('tells all that is wrong at once', async () => {
    const { payload } = await setTarget(world, { ...nation, area: '99', fiscalYear: 2999, value: -1 })
    expect(payload.userErrors.map(({ path }) => path[1])).toEqual(['fiscalYear', 'value', 'area'])
  })

  it('the same key again gives the same target and writes nothing', async () => {
    const input = { ...nation, idempotencyKey: 'once', fiscalYear: 2576, value: 10 }
    await setTarget(world, input)
    const before = await everythingWritten(world)
    expect((await setTarget(world, input)).payload).toMatchObject({ target: { value: 10 }, userErrors: [] })
    expect(await everythingWritten(world)).toEqual(before)
    expect((await setTarget(world, { ...input, value: 11 })).payload.userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ])
  })
})

describe('correcting a target', () => {
  it('keeps what stood before, with the cause, for everyone to read', async () => {
    const which = { ...nation, fiscalYear: 2564, expectedVersion: 1 }
    const first = await correctTarget(world, { ...which, value: 12, withoutSource: true, cause: 'ปรับแผนกลางปี' })
    expect(first.payload).toMatchObject({ target: { value: 12, version: 2, source: null }, userErrors: [] })
    const again = await correctTarget(world, { ...which, expectedVersion: 2, value: 10, ...manual, cause: 'กลับตามคู่มือ' })
    expect(again.payload.target).toMatchObject({
      value: 10,
      version: 3,
      source: { id: manual.sourceId },
      revisions: [
        { number: 2, value: 12, source: null, cause: 'กลับตามคู่มือ' },
        { number: 1, value: 10, source: { id: manual.sourceId }, cause: 'ปรับแผนกลางปี' },
      ],
    })
    const { data } = await world.ask<{ targets: Target[] }>(
      '{ targets(from: 2564, to: 2564, indicator: CENTRES) { revisions { number } } }',
      {
        viewer: publicViewer,
      },
    )
    expect(data.targets).toEqual([{ revisions: [{ number: 2 }, { number: 1 }] }])
  })

  it('leaves what is not given as it is', async () => {
    const which = { ...nation, fiscalYear: 2563, expectedVersion: 1 }
    const before = await correctTarget(world, { ...which, value: 11, cause: 'แก้ตัวเลข' })
    expect(before.payload.target?.source).not.toBeNull()
    const after = await correctTarget(world, { ...which, expectedVersion: 2, locatorTh: 'ตาราง', cause: 'แก้ตำแหน่ง' })
    expect(after.payload.target).toMatchObject({ value: 11, locator: 'ตาราง', source: before.payload.target?.source })
  })

  it('of one that has changed since it was read is refused with what changed', async () => {
    const which = { ...nation, fiscalYear: 2562 }
    await correctTarget(world, { ...which, expectedVersion: 1, value: 9, cause: 'แก้ตัวเลข' })
    const { payload } = await correctTarget(world, { ...which, expectedVersion: 1, value: 8, cause: 'แก้ตัวเลข' })
    expect(payload).toMatchObject({
      target: null,
      userErrors: [{ code: 'STALE_VERSION', changedFields: expect.arrayContaining(['value']) }],
    })
  })

  it.each([
    ['of one that is not set', { fiscalYear: 2590 }, 'NOT_FOUND', 'fiscalYear'],
    ['to what stands', { value: 10 }, 'INVALID', 'value'],
    ['to less than nothing', { value: -1 }, 'INVALID', 'value'],
    ['without a cause', { value: 11, cause: ' ' }, 'REQUIRED', 'cause'],
    ['with a cause that says nothing', { value: 11, cause: 'x' }, 'INVALID', 'cause'],
    ['to a document nobody knows', { ...manual, sourceId: 'no-such' }, 'NOT_FOUND', 'sourceId'],
    ['to another document without a place in it', { sourceId: 'ondc-centres-2562' }, 'REQUIRED', 'locatorTh'],
    ['to a document and to none', { ...manual, withoutSource: true }, 'INVALID', 'withoutSource'],
  ])('%s is refused, and nothing is written', async (_which, input, code, field) => {
    const networks = { ...nation, indicator: 'NETWORKS', fiscalYear: 2564, expectedVersion: 1, cause: 'แก้ตัวเลข' }
    if (field === 'value') Object.assign(networks, { indicator: 'CENTRES', fiscalYear: 2574 })
    const before = await everythingWritten(world)
    const { payload } = await correctTarget(world, { ...networks, ...input })
    expect(payload.target).toBeNull()
    expect(payload.userErrors[0]).toMatchObject({ code, path: ['input', field] })
    expect(await everythingWritten(world)).toEqual(before)
  })

  it("keeps a demo target's past as demo rows", async () => {
    await world.owner`
      insert into reporting.target (indicator, basis, area, fiscal_year, value, demo) values ('NETWORKS', 'TOTAL_BY_END', '15', 2570, 1, true)`
    await correctTarget(world, {
      indicator: 'NETWORKS',
      basis: 'TOTAL_BY_END',
      area: '15',
      fiscalYear: 2570,
      expectedVersion: 1,
      value: 2,
      cause: 'แก้ตัวเลข',
    })
    expect(await world.owner`select value, demo from reporting.target_revision where demo`).toEqual([
      { value: 1, demo: true },
    ])
  })
})

it('the change log tells who set and corrected a target, and by which verb; each raises the version of the data once', async () => {
  const version = async () => Number((await world.owner`select version from reporting.dataset_version`)[0]?.version)
  const before = await version()
  await setTarget(world, { ...nation, fiscalYear: 2577, value: 1 })
  expect(await version()).toBe(before + 1)
  await correctTarget(world, { ...nation, fiscalYear: 2577, expectedVersion: 1, value: 2, cause: 'แก้ตัวเลข' })
  expect(await version()).toBe(before + 2)
  const log = await world.owner`
    select distinct actor, reason from reporting.change_log where after ->> 'fiscal_year' = '2577' order by reason`
  expect(log).toEqual([
    { actor: 'the administrator', reason: 'correctTarget' },
    { actor: 'the administrator', reason: 'setTarget' },
  ])
})

it.each([
  ['the public', publicViewer],
  ['an office', phrae],
  ['an analyst', analyst],
] as const)('%s neither sets nor corrects targets', async (_who, viewer) => {
  const input = { ...nation, fiscalYear: 2578, value: 1 }
  expect((await setTarget(world, input, { viewer })).code).toBe('FORBIDDEN')
  expect((await correctTarget(world, { ...input, expectedVersion: 1, cause: 'แก้' }, { viewer })).code).toBe('FORBIDDEN')
})
