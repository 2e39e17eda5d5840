import fc from 'fast-check'
import { expect, it } from 'vitest'
import { intervalFaults } from './centre-intervals.ts'

const day = fc.integer({ min: 1, max: 28 }).map((at) => `2026-01-${String(at).padStart(2, '0')}`)

it('times without fault never overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ openedOn: day, closedOn: fc.option(day) }), { maxLength: 5 }), (told) => {
      const times = told.toSorted((one, other) => (one.openedOn < other.openedOn ? -1 : 1))
      const isOpen = (on: string) =>
        times.filter(({ openedOn, closedOn }) => openedOn <= on && (closedOn === null || on < closedOn)).length
      fc.pre(intervalFaults(times).length === 0)
      for (let at = 1; at <= 31; at++) expect(isOpen(`2026-01-${String(at).padStart(2, '0')}`)).toBeLessThan(2)
    }),
  )
})
