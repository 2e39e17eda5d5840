import { describe, expect, it } from 'vitest'
import { rankByRate, rankByValue } from './ranking.ts'
import { rateOf } from './rate.ts'

type Direction = 'ASC' | 'DESC'

describe('by value', () => {
  const figures = [
    { code: '10', value: 3 },
    { code: '11', value: 5 },
    { code: '12', value: null },
    { code: '13', value: 3 },
    { code: '14', value: 0 },
  ]
  const ranks = (direction: Direction) =>
    rankByValue(figures, ({ value }) => value, direction).map(
      ({ rank, value, item }) => `${rank} ${item.code} ${value}`,
    )

  it('the highest comes first, equals share a place, the places behind are left out, and no value has no place', () => {
    expect(ranks('DESC')).toEqual(['1 11 5', '2 10 3', '2 13 3', '4 14 0'])
  })

  it('the other way round the lowest comes first, and equals keep their order', () => {
    expect(ranks('ASC')).toEqual(['1 14 0', '2 10 3', '2 13 3', '4 11 5'])
  })
})

describe('by rate', () => {
  const provinces = [
    { code: '10', rate: rateOf(1, 2) },
    { code: '11', rate: rateOf(0, 0) },
    { code: '12', rate: rateOf(2, 4) },
    { code: '13', rate: rateOf(1, 1) },
    { code: '14', rate: rateOf(0, 3) },
  ]
  const ranks = (direction: Direction) =>
    rankByRate(provinces, ({ rate }) => rate, direction).map(({ rank, item }) => `${rank} ${item.code}`)

  it('the highest comes first, equal rates share a place, and a share of nothing has none', () => {
    expect(ranks('DESC')).toEqual(['1 13', '2 10', '2 12', '4 14'])
  })

  it('the lowest can come first', () => {
    expect(ranks('ASC')).toEqual(['1 14', '2 10', '2 12', '4 13'])
  })
})
