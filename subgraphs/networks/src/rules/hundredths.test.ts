import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isHundredths } from './hundredths.ts'

it('every number of two decimals at most is one', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => isHundredths(hundredths / 100)))
})

it.each([0.005, 1e-9, 5.001, 10.004, 5.00000000001, Number.NaN])(
  'a number that would be kept as another is none: %d',
  (value) => {
    expect(isHundredths(value)).toBe(false)
  },
)
