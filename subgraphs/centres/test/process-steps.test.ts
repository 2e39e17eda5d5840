import { expect, test } from 'vitest'
import { useCentres, viewers } from './kit.ts'
import { centreIds } from './small-nation.ts'
import { mutate, reasons } from './writing.ts'

const kit = useCentres()

const record = (input: object, viewer: keyof typeof viewers = 'administrator') =>
  mutate(
    kit,
    {
      name: 'recordProcessStep',
      selection: 'centre { version processHours } processStep { step { number } startedOn finishedOn hours }',
    },
    input,
    viewers[viewer],
  )

/** The steps of the prospective centre of Sung Men: selected on 1 December 2568, oriented on 10 March 2569. */
const centreId = centreIds.prospective
const done = { startedOn: '2025-10-01', finishedOn: '2025-10-20', hours: 120.5 }

test('an officer records one step after the other: its days, and the hours it took', async () => {
  expect(reasons(await record({ centreId, step: 2, ...done }, 'sungMen'))).toEqual(['OUT_OF_ORDER step'])
  const began = await record({ centreId, step: 1, startedOn: '2025-10-01' }, 'sungMen')
  expect(began).toMatchObject({
    processStep: { step: { number: 1 }, startedOn: '2025-10-01', finishedOn: null, hours: null },
    userErrors: [],
  })
  expect(reasons(await record({ centreId, step: 2, startedOn: '2025-11-01', finishedOn: '2025-12-01' }))).toEqual([
    'OUT_OF_ORDER finishedOn',
  ])
  expect(reasons(await record({ centreId, step: 2, startedOn: '2025-09-30' }))).toEqual(['INVALID startedOn'])
  expect(await record({ centreId, step: 1, ...done }, 'sungMen')).toMatchObject({ processStep: done, userErrors: [] })
  const second = { centreId, step: 2, startedOn: '2025-11-01', finishedOn: '2025-12-01', hours: 100 }
  expect(await record(second)).toMatchObject({ centre: { processHours: 220.5 }, userErrors: [] })
  expect(
    await record({ centreId, step: 3, startedOn: '2026-03-09', finishedOn: '2026-03-10', hours: 14 }),
  ).toMatchObject({
    userErrors: [],
  })
  expect(await record({ centreId, step: 4, startedOn: '2026-03-11', finishedOn: '2026-04-01' })).toMatchObject({
    userErrors: [],
  })
})

test('what is recorded of a step changes only for who has read it, and within the steps beside it', async () => {
  const changed = { centreId, step: 1, ...done, hours: 130 }
  expect(reasons(await record(changed))).toEqual(['ALREADY_EXISTS step'])
  const [centre] = await kit.owner<{ version: number }[]>`select version from centres.centre where id = ${centreId}`
  const read = { expectedVersion: Number(centre?.version) }
  expect(reasons(await record({ ...changed, ...read, startedOn: '2025-11-02' }))).toEqual([
    'INVALID startedOn',
    'INVALID finishedOn',
  ])
  expect(reasons(await record({ ...changed, ...read, finishedOn: '2025-12-02' }))).toEqual(['INVALID finishedOn'])
  expect(reasons(await record({ ...changed, ...read, finishedOn: null, hours: null }))).toEqual(['REQUIRED finishedOn'])
  expect(await record({ ...changed, ...read })).toMatchObject({ processStep: { hours: 130 }, userErrors: [] })
  expect(reasons(await record({ ...changed, ...read, hours: 131 }))).toEqual(['STALE_VERSION expectedVersion'])
})

test.each<[string, object, string[]]>([
  ['is the seventh', { step: 7 }, ['INVALID step']],
  ['began tomorrow', { startedOn: '2026-11-21' }, ['INVALID startedOn']],
  ['began before the programme', { startedOn: '1999-11-17' }, ['INVALID startedOn']],
  ['is to be done tomorrow', { finishedOn: '2026-11-21' }, ['INVALID finishedOn']],
  ['is done before the centre is established', { finishedOn: '2026-05-01' }, ['OUT_OF_ORDER finishedOn']],
  ['follows the establishment', { step: 6 }, ['OUT_OF_ORDER step']],
  ['took no time', { hours: 0 }, ['INVALID hours']],
  ['took hours, and is not done', { hours: 10 }, ['REQUIRED finishedOn']],
])('a step that %s is refused', async (_what, input, expected) => {
  if ('step' in input && input.step === 6) await record({ centreId, step: 5, startedOn: '2026-04-02' })
  const payload = await record({ centreId, step: 5, startedOn: '2026-04-02', ...input })
  expect(reasons(payload)).toEqual(expected)
})

test('hours are no more than the days have, and more than twice the standard only when that is confirmed', async () => {
  const established = { centreId: centreIds.second, step: 1, startedOn: '2023-01-01', finishedOn: '2023-01-02' }
  expect(reasons(await record({ ...established, hours: 48.5 }))).toEqual(['INVALID hours'])
  const long = { ...established, startedOn: '2022-09-01', hours: 2221 }
  expect(reasons(await record(long))).toEqual(['CONFIRMATION_NEEDED hours'])
  expect(await record({ ...long, confirm: true })).toMatchObject({ processStep: { hours: 2221 }, userErrors: [] })
})

test('the steps of another LAO’s centre are not found', async () => {
  const other = { centreId: centreIds.wiangThoeng, step: 1, startedOn: '2018-01-01' }
  expect(reasons(await record(other, 'sungMen'))).toEqual(['NOT_FOUND centreId'])
  expect(reasons(await record({ ...other, centreId: 'no such centre' }))).toEqual(['NOT_FOUND centreId'])
})
