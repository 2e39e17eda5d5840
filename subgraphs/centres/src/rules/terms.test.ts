import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWithin, overlap, type Term } from './terms.ts'

const dayOf = (day: number): string => addDays('2020-01-01', day)
const day = fc.nat(9).map(dayOf)
const term: fc.Arbitrary<Term> = fc
  .record({ since: fc.option(day), until: fc.option(day) })
  .filter(({ since, until }) => since === null || until === null || since < until)

test('terms overlap when there is a day that lies in both, looked for one by one', () => {
  fc.assert(
    fc.property(term, term, (one, other) => {
      const days = Array.from({ length: 12 }, (_, index) => dayOf(index - 1))
      expect(overlap(one, other)).toBe(days.some((each) => isWithin(one, each) && isWithin(other, each)))
    }),
  )
})

test('a term ends the day before the day it lasts until', () => {
  const served = { since: '2020-10-01', until: '2022-10-01' }
  expect(['2020-09-30', '2020-10-01', '2022-09-30', '2022-10-01'].map((each) => isWithin(served, each))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(overlap(served, { since: '2022-10-01', until: null })).toBe(false)
  expect(overlap(served, { since: null, until: null })).toBe(true)
})
