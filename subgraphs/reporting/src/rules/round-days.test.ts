import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayFaults, latestClose } from './round-days.ts'

const covered = { startsOn: '2026-04-01', endsOn: '2026-09-30' }
const today = '2026-11-20'

const day = fc.integer({ min: -30, max: 1100 }).map((offset) => addDays(covered.startsOn, offset))

it('days without fault are in order, and due after the half-year', () => {
  fc.assert(
    fc.property(fc.record({ opensOn: day, dueOn: day, closesOn: day }), (days) => {
      const { opensOn, dueOn, closesOn } = days
      const inOrder = [covered.startsOn, opensOn, dueOn, closesOn, latestClose(covered, today)]
      const isRight =
        inOrder.every((each, at) => at === 0 || each >= (inOrder[at - 1] ?? '')) && dueOn >= covered.endsOn
      expect(dayFaults(days, covered, today).length === 0).toBe(isRight)
    }),
  )
})

it('a round closes two years after its half-year at the latest, or a year from today', () => {
  expect(latestClose(covered, today)).toBe('2028-09-30')
  expect(latestClose(covered, '2029-01-01')).toBe('2030-01-02')
})
