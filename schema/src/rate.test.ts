import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareRates, rateOf } from './rate.ts'

it('a rate never passes 100 % while its part is not larger than its whole, and nothing has no percentage', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), (part, rest) => {
      const { percentage } = rateOf(part, part + rest)
      if (part + rest === 0) expect(percentage).toBeNull()
      else expect(percentage).toBeLessThanOrEqual(100)
    }),
  )
})

it('equal shares of different wholes are equal, where their quotients would be rounded apart', () => {
  const size = fc.integer({ min: 1, max: 1000 })
  fc.assert(
    fc.property(fc.nat(1000), size, size, (part, whole, times) => {
      expect(compareRates(rateOf(part, whole), rateOf(part * times, whole * times))).toBe(0)
    }),
  )
})
