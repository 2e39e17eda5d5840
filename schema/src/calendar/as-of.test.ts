import { expect, test } from 'vitest'
import { figureDay, pastDay } from './as-of.ts'

const today = '2026-11-20'

test('a day before today is asked for itself', () => {
  expect(pastDay('2026-11-19', today)).toBe('2026-11-19')
})

test.each([null, undefined, today, '2026-11-21', '2543-01-01'])('%s asks for today', (asOf) => {
  expect(pastDay(asOf, today)).toBeNull()
})

test('a figure of the running year stands for today, or the day asked for', () => {
  expect(figureDay(2570, null, today)).toBe(today)
  expect(figureDay(2570, '2026-10-31', today)).toBe('2026-10-31')
  expect(figureDay(2570, '2027-01-01', today)).toBe(today)
})

test('a figure of a year that is over stands for its last day at the latest', () => {
  expect(figureDay(2564, null, today)).toBe('2021-09-30')
  expect(figureDay(2564, '2021-03-02', today)).toBe('2021-03-02')
  expect(figureDay(2564, '2022-03-02', today)).toBe('2021-09-30')
})
