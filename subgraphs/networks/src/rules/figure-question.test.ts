import { expect, test } from 'vitest'
import { figureQuestion } from './figure-question.ts'

const today = '2026-11-20'

test('a year that has not begun has no figure', () => {
  expect(figureQuestion('TH', 2570, null, today)).toEqual({ area: 'TH', year: 2570, asOf: null })
  expect(figureQuestion('TH', 2571, null, today)).toBeNull()
  expect(figureQuestion('TH', 2571, null, '2027-09-30')).toBeNull()
  expect(figureQuestion('TH', 2571, null, '2027-10-01')).not.toBeNull()
})

test('as of a day, only years that had begun have one', () => {
  expect(figureQuestion('54', 2564, '2020-09-30', today)).toBeNull()
  expect(figureQuestion('54', 2564, '2020-10-01', today)?.asOf).toBe('2020-10-01')
})

test('a day after today counts as today', () => {
  expect(figureQuestion('TH', 2570, '2027-01-01', today)?.asOf).toBeNull()
  expect(figureQuestion('TH', 2570, today, today)?.asOf).toBeNull()
  expect(figureQuestion('TH', 2571, '2027-12-01', today)).toBeNull()
})

test('years no calendar of ours knows have none', () => {
  expect(figureQuestion('TH', 0, null, today)).toBeNull()
  expect(figureQuestion('TH', 2475, null, today)).toBeNull()
  expect(figureQuestion('TH', 999_999, null, today)).toBeNull()
})
