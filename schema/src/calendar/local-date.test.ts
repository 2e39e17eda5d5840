import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, isLocalDate, localDate, partsOf } from './local-date.ts'
import { UnreadableValue } from './reading.ts'

const anyDay = fc.integer({ min: -25_000, max: 68_000 }).map((days) => addDays('1970-01-01', days))

describe('a local date', () => {
  test.each(['2020-02-29', '2000-02-29', '2018-11-08', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isLocalDate(text)).toBe(true)
  })

  test.each([
    '2019-02-29',
    '1900-02-29',
    '2018-13-01',
    '2018-00-10',
    '2018-04-31',
    '2018-4-3',
    '2018-11-08T00:00',
    '',
    '๒๐๑๘-๑๑-๐๘',
  ])('%s is not a day', (text) => {
    expect(isLocalDate(text)).toBe(false)
  })

  test('of another type than text is not a day', () => {
    expect([undefined, null, 20181108, new Date()].some(isLocalDate)).toBe(false)
  })

  test('that is refused says in Thai and English what was found and what is accepted', () => {
    const refused = () => localDate('2019-02-29')
    expect(refused).toThrow(UnreadableValue)
    expect(refused).toThrow('day: found “2019-02-29”, accepted is an existing day as YYYY-MM-DD')
    try {
      refused()
    } catch (error) {
      expect((error as UnreadableValue).messages.th).toContain('พบ “2019-02-29”')
    }
  })

  test('steps over leap days and year ends', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29')
    expect(addDays('2019-02-28', 1)).toBe('2019-03-01')
    expect(addDays('2021-01-01', -1)).toBe('2020-12-31')
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
    expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2)
  })

  test('does not leave the calendar', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => dayOf(2019, 2, 29)).toThrow(RangeError)
    expect(() => dayOf(0, 1, 1)).toThrow(RangeError)
  })

  test('any step is undone by its opposite, and its length is the days between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        const moved = addDays(day, days)
        expect(addDays(moved, -days)).toBe(day)
        expect(daysBetween(day, moved)).toBe(days)
      }),
    )
  })

  test('any day is the day of its parts', () => {
    fc.assert(
      fc.property(anyDay, (each) => {
        const { year, month, day } = partsOf(each)
        expect(dayOf(year, month, day)).toBe(each)
      }),
    )
  })
})
