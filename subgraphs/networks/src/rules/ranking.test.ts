import { expect, test } from 'vitest'
import { rankBy } from './ranking.ts'

const figures = [
  { code: '10', value: 3 },
  { code: '11', value: 5 },
  { code: '12', value: null },
  { code: '13', value: 3 },
  { code: '14', value: 0 },
]
const ranks = (direction: 'ASC' | 'DESC') =>
  rankBy(figures, ({ value }) => value, direction).map(({ rank, item }) => `${rank} ${item.code}`)

test('equal values share a place, and the places behind are left out', () => {
  expect(ranks('DESC')).toEqual(['1 11', '2 10', '2 13', '4 14'])
})

test('the other way round the smallest comes first, and equals keep their order', () => {
  expect(ranks('ASC')).toEqual(['1 14', '2 10', '2 13', '4 11'])
})
