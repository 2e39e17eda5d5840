import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyst, openSeededWorld, phrae, type World } from './world.ts'
import { everythingWritten, verb } from './write.ts'

let world: World
beforeAll(async () => {
  world = await openSeededWorld()
})
afterAll(() => world.close())

interface Figure {
  id: string
  value: number | null
  version: number
}

const fields =
  'id value version asOf kind year source { id } locator revisions { number value cause source { id } locator }'
const record = verb<object, { publishedFigure: Figure | null }>(
  'recordPublishedFigure',
  `publishedFigure { ${fields} }`,
)
const correct = verb<object, { publishedFigure: Figure | null }>(
  'correctPublishedFigure',
  `publishedFigure { ${fields} }`,
)
const addSource = verb<object, { source: object | null }>(
  'addSource',
  'source { id title publisher(locale: EN) datedOn }',
)

const report = {
  id: 'ondc-annual-report-2569',
  titleTh: 'รายงานประจำปี 2569',
  titleEn: 'Annual report 2569',
  publisherTh: 'สำนักงาน ก.ก.ถ.',
  publisherEn: 'ONDC',
  datedOn: '2026-11-01',
}
const cited = { sourceId: 'ondc-work-manual-2562', locatorTh: 'ภาคผนวก', locatorEn: 'Annex' }
const counted = { indicator: 'CENTRES', basis: 'TOTAL_BY_END', area: 'TH', kind: 'COUNT', ...cited }

const recorded = async (input: object): Promise<Figure> => {
  const { payload } = await record(world, { ...counted, ...input })
  expect(payload.userErrors).toEqual([])
  return payload.publishedFigure as Figure
}

describe('recording what a document prints', () => {
  it('a count as of a day stands with its document, and everyone reads it', async () => {
    await recorded({ fiscalYear: 2569, asOf: '2026-09-30', value: 210 })
    const { data } = await world.ask<{ publishedFigures: object[] }>(
      '{ publishedFigures(from: 2569, to: 2569) { value asOf kind source { id } locator(locale: EN) } }',
      { viewer: publicViewer },
    )
    expect(data.publishedFigures).toEqual([
      { value: 210, asOf: '2026-09-30', kind: 'COUNT', source: { id: cited.sourceId }, locator: 'Annex' },
    ])
  })

  it('its area is read in Thai digits too', async () => {
    await recorded({ fiscalYear: 2569, asOf: '2026-09-29', value: 3, area: '๕๔' })
    const { data } = await world.ask<{ publishedFigures: object[] }>('{ publishedFigures(area: "54") { area value } }')
    expect(data.publishedFigures).toEqual([{ area: '54', value: 3 }])
  })

  it('a dash is no figure, not 0', async () => {
    expect(await recorded({ kind: 'ACTUAL', fiscalYear: 2568, value: null })).toMatchObject({ value: null })
    expect(await recorded({ kind: 'ACTUAL', fiscalYear: 2567, value: 0 })).toMatchObject({ value: 0 })
  })

  it('documents that disagree stand side by side', async () => {
    await addSource(world, report)
    await recorded({ fiscalYear: 2569, asOf: '2026-09-30', value: 208, ...cited, sourceId: report.id })
  })

  it('the same figure of the same document a second time is refused', async () => {
    const { payload } = await record(world, { ...counted, fiscalYear: 2569, asOf: '2026-09-30', value: 211 })
    expect(payload).toMatchObject({ publishedFigure: null, userErrors: [{ code: 'ALREADY_EXISTS' }] })
  })

  it.each([
    ['a count of no day', { asOf: null }, 'REQUIRED', 'asOf'],
    ['a count of a day to come', { fiscalYear: 2570, asOf: '2026-11-21' }, 'INVALID', 'asOf'],
    ['a count of a day in another year', { fiscalYear: 2568 }, 'INVALID', 'fiscalYear'],
    ['a result of a day', { kind: 'ACTUAL' }, 'INVALID', 'asOf'],
    ['a result of a year to come', { kind: 'ACTUAL', asOf: null, fiscalYear: 2571 }, 'INVALID', 'fiscalYear'],
    ['a plan too far ahead', { kind: 'TARGET', asOf: null, fiscalYear: 2591 }, 'INVALID', 'fiscalYear'],
    ['a figure below nothing', { value: -1 }, 'INVALID', 'value'],
    ['a figure of an area that is none', { area: 'MIDDLE' }, 'NOT_FOUND', 'area'],
    ['a figure of a document nobody knows', { sourceId: 'no-such' }, 'NOT_FOUND', 'sourceId'],
    ['a figure that stands nowhere in its document', { locatorTh: '' }, 'REQUIRED', 'locatorTh'],
  ])('%s is refused, and nothing is written', async (_what, input, code, field) => {
    const before = await everythingWritten(world)
    const { payload } = await record(world, { ...counted, fiscalYear: 2569, asOf: '2026-05-05', value: 10, ...input })
    expect(payload.publishedFigure).toBeNull()
    expect(payload.userErrors[0]).toMatchObject({ code, path: ['input', field] })
    expect(await everythingWritten(world)).toEqual(before)
  })
})

describe('correcting it', () => {
  it('keeps what was recorded before, with the cause', async () => {
    const { id } = await recorded({ fiscalYear: 2569, asOf: '2026-01-31', value: 12 })
    await correct(world, { id, expectedVersion: 1, value: null, cause: 'เอกสารพิมพ์ขีด' })
    const { payload } = await correct(world, {
      id,
      expectedVersion: 2,
      value: 21,
      locatorTh: 'ตาราง 2',
      cause: 'อ่านสลับหลัก',
    })
    expect(payload.publishedFigure).toMatchObject({
      value: 21,
      version: 3,
      locator: 'ตาราง 2',
      revisions: [
        { number: 2, value: null, cause: 'อ่านสลับหลัก', locator: 'ภาคผนวก' },
        { number: 1, value: 12, cause: 'เอกสารพิมพ์ขีด', source: { id: cited.sourceId } },
      ],
    })
  })

  it('leaves a figure that is not named as it is: only null makes it a dash', async () => {
    const { id } = await recorded({ fiscalYear: 2569, asOf: '2026-01-15', value: 12 })
    const moved = await correct(world, { id, expectedVersion: 1, locatorTh: 'ตาราง 3', cause: 'อ้างผิดหน้า' })
    expect(moved.payload).toMatchObject({ publishedFigure: { value: 12, locator: 'ตาราง 3' }, userErrors: [] })
    const emptied = await correct(world, { id, expectedVersion: 2, value: null, cause: 'เอกสารพิมพ์ขีด' })
    expect(emptied.payload).toMatchObject({ publishedFigure: { value: null, locator: 'ตาราง 3' }, userErrors: [] })
  })

  it('the same key again gives the same figure and writes nothing', async () => {
    const { id } = await recorded({ fiscalYear: 2569, asOf: '2026-02-28', value: 12 })
    const input = { idempotencyKey: 'once', id, expectedVersion: 1, value: 13, cause: 'พิมพ์ผิด' }
    await correct(world, input)
    const before = await everythingWritten(world)
    expect((await correct(world, input)).payload).toMatchObject({ publishedFigure: { value: 13 }, userErrors: [] })
    expect(await everythingWritten(world)).toEqual(before)
  })

  it('of one that has changed since it was read is refused with what changed', async () => {
    const { id } = await recorded({ fiscalYear: 2569, asOf: '2026-03-31', value: 12 })
    await correct(world, { id, expectedVersion: 1, value: 13, cause: 'พิมพ์ผิด' })
    const { payload } = await correct(world, { id, expectedVersion: 1, value: 14, cause: 'พิมพ์ผิด' })
    expect(payload.userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['revision', 'value'] }])
  })

  it('cannot make it the figure of a document that is recorded already', async () => {
    const { id } = await recorded({ fiscalYear: 2569, asOf: '2026-04-30', value: 12 })
    const other = { ...cited, sourceId: 'ondc-centres-2562' }
    await recorded({ fiscalYear: 2569, asOf: '2026-04-30', value: 13, ...other })
    const { payload } = await correct(world, { id, expectedVersion: 1, value: 12, ...other, cause: 'ผิดเอกสาร' })
    expect(payload.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', path: ['input', 'sourceId'] }])
  })

  it.each([
    ['of one that nobody recorded', { id: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND', 'id'],
    ['of an id that is none', { id: 'ข้อ 13' }, 'NOT_FOUND', 'id'],
    ['to what stands', { value: 45 }, 'INVALID', 'value'],
    ['to less than nothing', { value: -1 }, 'INVALID', 'value'],
    ['without a cause', { cause: '' }, 'REQUIRED', 'cause'],
    ['to a document nobody knows', { ...cited, sourceId: 'no-such' }, 'NOT_FOUND', 'sourceId'],
  ])('%s is refused, and nothing is written', async (_which, input, code, field) => {
    const [{ id }] = (await world.owner`select id from reporting.published_figure where value = 45`) as unknown as [
      Figure,
    ]
    const before = await everythingWritten(world)
    const { payload } = await correct(world, { id, expectedVersion: 1, value: 46, cause: 'นับใหม่', ...input })
    expect(payload.publishedFigure).toBeNull()
    expect(payload.userErrors[0]).toMatchObject({ code, path: ['input', field] })
    expect(await everythingWritten(world)).toEqual(before)
  })
})

describe('adding a document', () => {
  const another = { ...report, id: 'ondc-letter-2570' }

  it('figures can be taken from it at once', async () => {
    const { payload } = await addSource(world, another)
    expect(payload).toEqual({
      source: { id: another.id, title: another.titleTh, publisher: 'ONDC', datedOn: another.datedOn },
      userErrors: [],
    })
  })

  it.each([
    ['whose key is taken', { id: 'ondc-work-manual-2562' }, 'ALREADY_EXISTS', 'id'],
    ['whose key is not readable', { id: 'คู่มือ 2562' }, 'INVALID', 'id'],
    ['whose key ends in a hyphen', { id: 'ondc-' }, 'INVALID', 'id'],
    ['without a title', { titleTh: ' ' }, 'REQUIRED', 'titleTh'],
    ['without a publisher', { publisherEn: '' }, 'REQUIRED', 'publisherEn'],
    ['of a day to come', { datedOn: '2026-11-21' }, 'INVALID', 'datedOn'],
    ['older than the programme', { datedOn: '1999-11-17' }, 'INVALID', 'datedOn'],
  ])('one %s is refused, and nothing is written', async (_which, input, code, field) => {
    const before = await everythingWritten(world)
    const { payload } = await addSource(world, { ...report, id: 'ondc-other', ...input })
    expect(payload).toMatchObject({ source: null, userErrors: [{ code, path: ['input', field] }] })
    expect(await everythingWritten(world)).toEqual(before)
  })
})

it.each([
  ['the public', publicViewer],
  ['an office', phrae],
  ['an analyst', analyst],
] as const)('%s neither records nor corrects printed figures, nor adds documents', async (_who, viewer) => {
  const id = '00000000-0000-4000-8000-000000000000'
  expect((await record(world, { ...counted, fiscalYear: 2569, asOf: '2026-06-30' }, { viewer })).code).toBe('FORBIDDEN')
  expect((await correct(world, { id, expectedVersion: 1, cause: 'แก้ไข' }, { viewer })).code).toBe('FORBIDDEN')
  expect((await addSource(world, report, { viewer })).code).toBe('FORBIDDEN')
})
