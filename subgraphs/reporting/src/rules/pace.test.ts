import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elapsedDays, expectedBy, paceOf } from './pace.ts'

const flow = { basis: 'ADDED_IN_YEAR', year: 2564, value: 10 } as const
const stock = { basis: 'TOTAL_BY_END', year: 2564, value: 50 } as const

describe('the days of a fiscal year that have passed', () => {
  it('are one on the first day and all on the last', () => {
    expect(elapsedDays(2564, '2020-10-01')).toEqual({ passed: 1, length: 365 })
    expect(elapsedDays(2564, '2021-09-30')).toEqual({ passed: 365, length: 365 })
  })

  it('are of 366 in a year with 29 February', () => {
    expect(elapsedDays(2563, '2019-10-01')).toEqual({ passed: 1, length: 366 })
    expect(elapsedDays(2563, '2020-02-29')).toEqual({ passed: 152, length: 366 })
  })
})

describe('what a day asks for', () => {
  it('is the flow in proportion to the days passed', () => {
    expect(expectedBy(flow, '2021-09-30')).toBe(10)
    expect(expectedBy(flow, '2021-03-31')).toBe((10 * 182) / 365)
    expect(expectedBy({ ...flow, value: 365 }, '2020-12-12')).toBe(73)
  })

  it('is nothing to say outside the year, or of a stock', () => {
    expect(expectedBy(flow, '2020-09-30')).toBeNull()
    expect(expectedBy(flow, '2021-10-01')).toBeNull()
    expect(expectedBy(stock, '2021-03-31')).toBeNull()
  })
})

describe('the pace of a target', () => {
  it.each([
    ['2020-10-01', 0, 'ON_TRACK'],
    ['2020-10-01', 1, 'ON_TRACK'],
    ['2020-10-01', 2, 'AHEAD'],
    ['2021-03-31', 3, 'BEHIND'],
    ['2021-03-31', 4, 'ON_TRACK'],
    ['2021-03-31', 5, 'ON_TRACK'],
    ['2021-03-31', 6, 'AHEAD'],
    ['2021-09-29', 9, 'ON_TRACK'],
    ['2021-09-29', 8, 'BEHIND'],
    ['2021-09-30', 10, 'REACHED'],
    ['2021-09-30', 9, 'NOT_REACHED'],
    ['2026-11-20', 12, 'REACHED'],
  ])('on %s, %i of 10 a year is %s', (day, actual, pace) => {
    expect(paceOf(flow, actual, day)).toBe(pace)
  })

  it('is open before the year begins', () => {
    expect(paceOf(flow, 3, '2020-09-30')).toBeNull()
  })

  it('does not call a total unreached while the year still runs', () => {
    expect(paceOf(stock, 45, '2021-03-31')).toBeNull()
    expect(paceOf(stock, 50, '2021-03-31')).toBe('REACHED')
    expect(paceOf(stock, 49, '2021-09-30')).toBe('NOT_REACHED')
  })

  it('never falls when more is done on the same day', () => {
    const ranks = ['NOT_REACHED', 'BEHIND', 'ON_TRACK', 'AHEAD', 'REACHED', null]
    fc.assert(
      fc.property(fc.nat(200), fc.nat(100), fc.nat(1000), (value, actual, passed) => {
        const day = new Date(Date.UTC(2020, 8, 30) + passed * 86_400_000).toISOString().slice(0, 10)
        const aim = { ...flow, value }
        const less = ranks.indexOf(paceOf(aim, actual, day))
        expect(ranks.indexOf(paceOf(aim, actual + 1, day))).toBeGreaterThanOrEqual(less)
      }),
    )
  })
})
