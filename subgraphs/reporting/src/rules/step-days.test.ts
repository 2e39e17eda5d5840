import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type StepDays, stepFault } from './step-days.ts'

const day = (at: number) => `2026-03-${String(at).padStart(2, '0')}`
const step = (number: number, from: number | null, to: number | null): StepDays => ({
  number,
  startedOn: from === null ? null : day(from),
  finishedOn: to === null ? null : day(to),
})

it.each([
  ['the first step begins whenever', step(1, 3, null), undefined, step(2, null, null), null],
  ['a step begins on the day the one before is finished', step(2, 3, null), step(1, 1, 3), undefined, null],
  ['not before that day', step(2, 2, null), step(1, 1, 3), undefined, 'OUT_OF_ORDER startedOn'],
  ['not while that one goes on', step(2, 5, null), step(1, 1, null), undefined, 'OUT_OF_ORDER startedOn'],
  ['a step that ends has begun', step(1, null, 3), undefined, undefined, 'REQUIRED startedOn'],
  ['and ends no earlier than it began', step(1, 3, 2), undefined, undefined, 'INVALID finishedOn'],
  ['one that another follows is finished', step(1, 3, null), undefined, step(2, 4, null), 'REQUIRED finishedOn'],
  ['by the day that one began', step(1, 3, 5), undefined, step(2, 4, null), 'OUT_OF_ORDER finishedOn'],
])('%s', (_rule, changed, before, after, fault) => {
  const found = stepFault(changed, before, after)
  expect(found && `${found.code} ${found.path.at(-1)}`).toBe(fault)
})

/** Days of four steps, begun and finished by turns: mostly one after the other, mostly with none left out. */
const eightDays = fc
  .record({
    days: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 8, maxLength: 8 }),
    known: fc.nat(8),
    areSorted: fc.boolean(),
    gap: fc.option(fc.nat(7), { freq: 1 }),
  })
  .map(({ days, known, areSorted, gap }) =>
    (areSorted ? days.toSorted((one, other) => one - other) : days).map((each, at) =>
      at < known && at !== gap ? each : null,
    ),
  )

it('four steps are without fault when their days lie one after the other with none left out, and only then', () => {
  fc.assert(
    fc.property(eightDays, (days) => {
      const steps = [0, 1, 2, 3].map((at) => step(at + 1, days[2 * at] ?? null, days[2 * at + 1] ?? null))
      const told = days.slice(0, days.findLastIndex((each) => each !== null) + 1)
      const isInOrder = told.every((each, at) => each !== null && each >= (told[at - 1] ?? 0))
      expect(steps.every((each, at) => stepFault(each, steps[at - 1], steps[at + 1]) === null)).toBe(isInOrder)
    }),
  )
})
