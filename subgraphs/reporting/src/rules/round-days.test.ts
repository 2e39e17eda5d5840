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

it('days told as accepted are never a range that ends before it begins, and each field is told once', () => {
  fc.assert(
    fc.property(fc.record({ opensOn: day, dueOn: day, closesOn: day }), (days) => {
      const faults = dayFaults(days, covered, today, today)
      for (const { message } of faults) {
        const [first = '', last = ''] = message.en.match(/\d{4}-\d\d-\d\d(?!")/g) ?? []
        expect(first <= last).toBe(true)
      }
      expect(new Set(faults.map(({ path }) => path.join())).size).toBe(faults.length)
    }),
  )
})

it('a due date that is wrong bounds neither the opening nor the closing', () => {
  const faults = dayFaults({ opensOn: '2026-10-01', dueOn: '1999-01-01', closesOn: '2027-02-27' }, covered, today)
  expect(faults.map(({ path }) => path.join('.'))).toEqual(['input.dueOn'])
})

it('a round closes two years after its half-year at the latest, or a year from today', () => {
  expect(latestClose(covered, today)).toBe('2028-09-30')
  expect(latestClose(covered, '2029-01-01')).toBe('2030-01-02')
})
