import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.ts'
import { addDays } from './local-date.ts'

const anyDay = fc.integer({ min: -25_000, max: 68_000 }).map((days) => addDays('1970-01-01', days))

describe('a fiscal year', () => {
  test('2564 is 1 October 2020 to 30 September 2021', () => {
    expect(fiscalYearStart(2564)).toBe('2020-10-01')
    expect(fiscalYearEnd(2564)).toBe('2021-09-30')
  })

  test.each([
    ['2020-09-30', 2563],
    ['2020-10-01', 2564],
    ['2020-12-31', 2564],
    ['2021-01-01', 2564],
    ['2021-09-30', 2564],
    ['2021-10-01', 2565],
    ['2018-11-08', 2562],
  ])('%s lies in %i', (day, year) => {
    expect(fiscalYearOf(day)).toBe(year)
  })

  test('holds every one of its days, and the next one begins the day after it ends', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const year = fiscalYearOf(day)
        expect(fiscalYearStart(year) <= day && day <= fiscalYearEnd(year)).toBe(true)
        expect(addDays(fiscalYearEnd(year), 1)).toBe(fiscalYearStart(year + 1))
      }),
    )
  })
})
