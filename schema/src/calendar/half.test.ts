import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultDueOn, HALVES, halfEnd, halfOf, halfStart, halfYearOf, halfYearsBetween, nextHalfYear } from './half.ts'
import { addDays } from './local-date.ts'

const anyDay = fc.integer({ min: -25_000, max: 68_000 }).map((days) => addDays('1970-01-01', days))

describe('a half-year', () => {
  test.each([
    ['2020-09-30', 2563, 'SECOND'],
    ['2020-10-01', 2564, 'FIRST'],
    ['2020-12-31', 2564, 'FIRST'],
    ['2021-01-01', 2564, 'FIRST'],
    ['2021-03-31', 2564, 'FIRST'],
    ['2021-04-01', 2564, 'SECOND'],
    ['2021-09-30', 2564, 'SECOND'],
    ['2021-10-01', 2565, 'FIRST'],
    ['2020-02-29', 2563, 'FIRST'],
  ])('%s lies in %i %s', (day, fiscalYear, half) => {
    expect(halfYearOf(day)).toEqual({ fiscalYear, half })
  })

  test('the first runs from October to March, the second from April to September', () => {
    expect([halfStart(2564, 'FIRST'), halfEnd(2564, 'FIRST')]).toEqual(['2020-10-01', '2021-03-31'])
    expect([halfStart(2564, 'SECOND'), halfEnd(2564, 'SECOND')]).toEqual(['2021-04-01', '2021-09-30'])
  })

  test('is due 30 days after it ends unless a setting says otherwise', () => {
    expect(defaultDueOn(2564, 'FIRST')).toBe('2021-04-30')
    expect(defaultDueOn(2564, 'SECOND')).toBe('2021-10-30')
    expect(defaultDueOn(2564, 'SECOND', 0)).toBe('2021-09-30')
  })

  test('is followed by the other half, and the second by the next year', () => {
    expect(nextHalfYear({ fiscalYear: 2564, half: 'FIRST' })).toEqual({ fiscalYear: 2564, half: 'SECOND' })
    expect(nextHalfYear({ fiscalYear: 2564, half: 'SECOND' })).toEqual({ fiscalYear: 2565, half: 'FIRST' })
  })

  test('every day lies in exactly one half of exactly one fiscal year', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { fiscalYear } = halfYearOf(day)
        const holding = [fiscalYear - 1, fiscalYear, fiscalYear + 1]
          .flatMap((year) => HALVES.map((half) => ({ year, half })))
          .filter(({ year, half }) => halfStart(year, half) <= day && day <= halfEnd(year, half))
        expect(holding).toEqual([{ year: fiscalYear, half: halfOf(day) }])
      }),
    )
  })

  test('the half-years of a span are listed in order, both ends included', () => {
    const from = { fiscalYear: 2562, half: 'SECOND' } as const
    const to = { fiscalYear: 2564, half: 'FIRST' } as const
    expect(halfYearsBetween(from, to).map(({ fiscalYear, half }) => `${fiscalYear} ${half}`)).toEqual([
      '2562 SECOND',
      '2563 FIRST',
      '2563 SECOND',
      '2564 FIRST',
    ])
    expect(halfYearsBetween(to, to)).toEqual([to])
    expect(halfYearsBetween(to, from)).toEqual([])
  })
})
