import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rankByRate } from './ranking.ts'
import { rateOf } from './rate.ts'

const provinces = [
  { code: '10', rate: rateOf(1, 2) },
  { code: '11', rate: rateOf(0, 0) },
  { code: '12', rate: rateOf(2, 4) },
  { code: '13', rate: rateOf(1, 1) },
  { code: '14', rate: rateOf(0, 3) },
]
const ranks = (direction: 'ASC' | 'DESC') =>
  rankByRate(provinces, ({ rate }) => rate, direction).map(({ rank, item }) => `${rank} ${item.code}`)

it('the highest rate comes first, equal rates share a place, and who owed nothing is left out', () => {
  expect(ranks('DESC')).toEqual(['1 13', '2 10', '2 12', '4 14'])
})

it('the lowest rate can come first', () => {
  expect(ranks('ASC')).toEqual(['1 14', '2 10', '2 12', '4 13'])
})

it('a rate never passes 100 % while its part is not larger than its whole, and nothing has no percentage', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), (part, rest) => {
      const { percentage } = rateOf(part, part + rest)
      if (part + rest === 0) expect(percentage).toBeNull()
      else expect(percentage).toBeLessThanOrEqual(100)
    }),
  )
})
