import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { type StepDays, stepFault, whyNotFormed } from './step-order.ts'

const step = (number: number, startedOn: string | null, finishedOn: string | null): StepDays => ({
  step: number,
  startedOn,
  finishedOn,
})
const four = [1, 2, 3, 4].map((number) => step(number, `2025-0${number}-01`, `2025-0${number}-20`))

test('steps may overlap, as long as they begin and finish in order', () => {
  const overlapping = [step(1, '2025-01-01', '2025-03-01'), step(2, '2025-01-01', '2025-03-01')]
  expect(stepFault(overlapping, null)).toBeNull()
})

test.each([
  ['a step that ends before it begins', [step(1, '2025-01-02', '2025-01-01')], null, 'finishedOn'],
  ['a step whose predecessor is not recorded', [step(2, '2025-01-02', null)], null, 'startedOn'],
  [
    'a step that begins before its predecessor',
    [step(1, '2025-01-02', null), step(2, '2025-01-01', null)],
    null,
    'startedOn',
  ],
  [
    'a step that finishes while its predecessor goes on',
    [step(1, '2025-01-01', null), step(2, null, '2025-01-03')],
    null,
    'finishedOn',
  ],
  [
    'a step that finishes before its predecessor',
    [step(1, null, '2025-01-03'), step(2, null, '2025-01-02')],
    null,
    'finishedOn',
  ],
  [
    'a fifth step that finishes before the network is set up',
    [...four, step(5, null, '2025-05-01')],
    null,
    'finishedOn',
  ],
  [
    'a sixth step of a network that is not set up',
    [...four, step(5, '2025-04-21', null), step(6, '2025-05-01', null)],
    null,
    'startedOn',
  ],
  ['a fourth step that finishes after the network is set up', four, '2025-04-19', 'finishedOn'],
  [
    'a fifth step that begins after the network is set up',
    [...four, step(5, '2025-05-02', null)],
    '2025-05-01',
    'startedOn',
  ],
  [
    'a fifth step that finishes before the day it is set up',
    [...four, step(5, null, '2025-04-30')],
    '2025-05-01',
    'finishedOn',
  ],
  [
    'a sixth step that begins before the day it is set up',
    [...four, step(5, '2025-04-21', '2025-05-01'), step(6, '2025-04-30', null)],
    '2025-05-01',
    'startedOn',
  ],
] as const)('%s is out of order', (_what, steps, formedOn, field) => {
  expect(stepFault(steps, formedOn)?.field).toBe(field)
})

test('a network is set up once four steps are finished and the fifth has begun', () => {
  expect(whyNotFormed(four.slice(0, 3), '2025-06-01')?.en).toContain('step 4 is not finished')
  expect(whyNotFormed(four, '2025-06-01')?.en).toContain('step 5')
  const five = [...four, step(5, '2025-05-01', null)]
  expect(whyNotFormed(five, '2025-05-01')).toBeNull()
  expect(whyNotFormed(five, '2025-04-30')?.en).toContain('after the network was set up')
})

it('finds nothing wrong with steps one after the other, wherever in the fifth the network is set up', () => {
  const lengths = fc.array(fc.nat(30), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(lengths, fc.nat(100), (gaps, share) => {
      let at = 0
      const days = gaps.map((gap) => {
        at += gap
        return new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10)
      })
      const steps = [1, 2, 3, 4, 5, 6].map((number) =>
        step(number, days[2 * number - 2] ?? '', days[2 * number - 1] ?? ''),
      )
      const [from, until] = [Date.parse(days[8] ?? ''), Date.parse(days[9] ?? '')]
      const day = Math.round((from + ((until - from) * share) / 100) / 86_400_000) * 86_400_000
      expect(stepFault(steps, new Date(day).toISOString().slice(0, 10))).toBeNull()
    }),
  )
})
