import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tWithin, withinT } from './student-t.ts'

test.each([
  [1, 12.7062],
  [2, 4.3027],
  [4, 2.7764],
  [9, 2.2622],
  [29, 2.0452],
  [99, 1.9842],
  [379, 1.9662],
  [100_000, 1.96],
])('95 %% with %i degrees of freedom is the printed table’s %f', (freedom, printed) => {
  expect(tWithin(0.95, freedom)).toBeCloseTo(printed, 3)
})

test('a t of nothing holds nothing, a huge one nearly everything', () => {
  expect(withinT(0, 7)).toBe(0)
  expect(withinT(1e6, 7)).toBeCloseTo(1, 12)
})

test('more degrees of freedom never widen it, more certainty always does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (freedom) => {
      expect(tWithin(0.95, freedom + 1)).toBeLessThan(tWithin(0.95, freedom) + 1e-9)
      expect(tWithin(0.99, freedom)).toBeGreaterThan(tWithin(0.95, freedom))
    }),
  )
})
