import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesToPlanned, type Planned, repeatedRows } from './planned-activities.ts'

const planned: fc.Arbitrary<Planned> = fc.record({
  mission: fc.integer({ min: 1, max: 3 }),
  name: fc.constantFrom('ประชุม', 'เวที'),
  plannedHalf: fc.constantFrom('FIRST', 'SECOND', null),
})
const key = (each: Planned): string => JSON.stringify([each.mission, each.name, each.plannedHalf])
const plan = fc.uniqueArray(planned, { selector: key })
const keys = (all: readonly Planned[]): string[] => all.map(key).sort()

test('what goes and what comes make of the plan that stands the one that is wanted, and touch nothing else', () => {
  fc.assert(
    fc.property(plan, plan, (standing, wanted) => {
      const { removed, added } = changesToPlanned(standing, wanted)
      expect(keys([...standing.filter((each) => !removed.includes(each)), ...added])).toEqual(keys(wanted))
      expect(removed.filter((each) => keys(wanted).includes(key(each)))).toEqual([])
    }),
  )
})

test('a row that repeats another is told with the first of its kind', () => {
  const [meeting, hearing] = [
    { mission: 2, name: 'ประชุม', plannedHalf: null },
    { mission: 3, name: 'เวที', plannedHalf: 'FIRST' },
  ] as const
  expect(repeatedRows([meeting, hearing, { ...meeting }, { ...meeting, plannedHalf: 'SECOND' }, meeting])).toEqual([
    { row: 2, same: 0 },
    { row: 4, same: 0 },
  ])
})
