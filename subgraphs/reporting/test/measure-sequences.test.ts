import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AskedOfMeasure, after, areInOrder, begunMeasure, firstDay, type MeasureModel } from './measure-model.ts'
import { done, laos, type Measure, measureVerbs, officer, openMeasureWorld } from './measure-world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openMeasureWorld()
})
afterAll(() => world.close())

const days = fc.integer({ min: -12, max: 3 })
const perhaps = fc.option(days)
const asked: fc.Arbitrary<AskedOfMeasure> = fc.oneof(
  fc.record({ verb: fc.constant('pass' as const), days: fc.nat(6) }),
  fc.record({
    verb: fc.constant('changeMeasure' as const),
    texts: fc.constantFrom([1, 2, 3, 4], [1, 2, 3, 4], [2], []),
    channels: fc.constantFrom(0, 1, 2),
    approvers: fc.constantFrom(0, 1, 2, 5),
  }),
  fc.record({
    verb: fc.constant('advanceMeasureStep' as const),
    number: fc.integer({ min: 1, max: 5 }),
    started: perhaps,
    finished: perhaps,
  }),
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('submitMeasureForApproval' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      verb: fc.constant('approveMeasure' as const),
      order: fc.integer({ min: 0, max: 3 }),
      on: fc.integer({ min: -3, max: 1 }),
    }),
  },
  fc.record({ verb: fc.constant('returnMeasure' as const) }),
  {
    weight: 2,
    arbitrary: fc.record({
      verb: fc.constant('announceMeasure' as const),
      on: fc.integer({ min: -3, max: 1 }),
      signed: fc.integer({ min: -3, max: 0 }),
    }),
  },
  fc.record({ verb: fc.constant('recordItaScores' as const), dimension: fc.constantFrom('PARTICIPATION', 'SCRUTINY') }),
)

/** The way to an announcement; a sequence goes it with anything between, and leaves a step out now and then. */
const way: AskedOfMeasure[] = [
  { verb: 'changeMeasure', texts: [1, 2, 3, 4], channels: 1, approvers: 2 },
  { verb: 'submitMeasureForApproval' },
  { verb: 'approveMeasure', order: 1, on: 0 },
  { verb: 'approveMeasure', order: 2, on: 0 },
  { verb: 'announceMeasure', on: 0, signed: 0 },
  { verb: 'recordItaScores', dimension: 'PARTICIPATION' },
]
const leg = (step: AskedOfMeasure) =>
  fc
    .tuple(fc.array(asked, { maxLength: 3 }), fc.option(fc.constant(step), { freq: 12 }))
    .map(([between, taken]) => (taken ? [...between, taken] : between))
const sequences = fc.tuple(...way.map(leg)).map((legs) => legs.flat())

const kinds = ['NOTICE_BOARD', 'WEBSITE']

/** What is told beside the measure and its version. */
function inputOf(change: Exclude<AskedOfMeasure, { verb: 'pass' }>, today: string): object {
  const day = (offset: number | null) => (offset === null ? null : addDays(today, offset))
  switch (change.verb) {
    case 'changeMeasure':
      return {
        steps: change.texts.map((number) => ({ number, text: `ทำขั้นตอนที่ ${number}` })),
        channels: kinds.slice(0, change.channels).map((kind) => ({ kind })),
        approvers: Array.from({ length: change.approvers }, (_, at) => `ผู้อนุมัติ ${at + 1}`),
      }
    case 'advanceMeasureStep':
      return { step: change.number, startedOn: day(change.started), finishedOn: day(change.finished) }
    case 'approveMeasure':
      return { order: change.order, approvedOn: day(change.on) }
    case 'returnMeasure':
      return { message: 'ขอแก้ไข' }
    case 'announceMeasure':
      return { announcedOn: day(change.on), signedOn: day(change.signed) }
    case 'recordItaScores':
      return { scores: [{ dimension: change.dimension, score: 87.5, source: 'ITA 2570' }] }
    case 'submitMeasureForApproval':
      return {}
  }
}

/** What the model says that the hub says too. */
const seen = ({ state, draftedOn, approvals, steps, channels, scores }: Measure) => ({
  state,
  draftedOn,
  approvals: approvals.map(({ approvedOn }) => approvedOn),
  steps: steps.map(({ startedOn, finishedOn }) => ({ startedOn, finishedOn })),
  channels: channels.length,
  scored: scores.map(({ dimension }) => dimension),
})
const told = ({ state, draftedOn, approvals, steps, channels, scored }: MeasureModel) => ({
  state,
  draftedOn,
  approvals,
  steps,
  channels,
  scored: scored.toSorted(),
})

it('no sequence of changes approves a measure out of order, or announces one that is not whole and approved', async () => {
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      await world.owner`delete from reporting.participation_measure`
      const draft = { laoCode: laos.own, fiscalYear: 2570, title: 'มาตรการ' }
      let measure = await done(world, 'draftMeasure', draft, { viewer: officer, today: firstDay })
      let model = begunMeasure
      for (const change of sequence) {
        const next = after(model, change)
        if (change.verb !== 'pass') {
          const input = { id: measure.id, expectedVersion: measure.version, ...inputOf(change, model.today) }
          const { payload } = await measureVerbs[change.verb](world, input, { viewer: officer, today: model.today })
          expect({ change, model, isMade: payload.measure !== null }).toEqual({ change, model, isMade: next !== null })
          measure = payload.measure ?? measure
        }
        model = next ?? model
        expect(seen(measure)).toEqual(told(model))
        reached.add(measure.state)
        expectNothingForbidden(measure)
      }
    }),
    { numRuns: 50 },
  )
  expect([...reached].toSorted()).toEqual(['ANNOUNCED', 'DRAFT', 'IN_APPROVAL'])
})

/** What holds of any measure, however it came to be. */
function expectNothingForbidden({ state, approvals, steps, channels, announcedOn, scores }: Measure): void {
  const approved = approvals.map(({ approvedOn }) => approvedOn)
  const given = approved.filter((day) => day !== null)
  expect(approved.slice(0, given.length)).toEqual(given.toSorted())
  expect(areInOrder(steps)).toBe(true)
  expect(announcedOn !== null).toBe(state === 'ANNOUNCED')
  if (state === 'DRAFT') expect(given).toEqual([])
  if (state !== 'DRAFT')
    expect([steps.filter(({ text }) => text).length, channels.length > 0, approvals.length > 0]).toEqual([
      4,
      true,
      true,
    ])
  if (state === 'ANNOUNCED') expect(given).toHaveLength(approvals.length)
  else expect(scores).toEqual([])
}
