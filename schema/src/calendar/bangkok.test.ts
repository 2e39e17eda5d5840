import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bangkokDay } from './bangkok.ts'
import { fiscalYearOf } from './fiscal-year.ts'

test('a day begins in Bangkok at 17:00 UTC of the day before', () => {
  expect(bangkokDay(new Date('2020-09-30T16:59:59.999Z'))).toBe('2020-09-30')
  expect(bangkokDay(new Date('2020-09-30T17:00:00.000Z'))).toBe('2020-10-01')
  expect(bangkokDay(new Date('2020-09-30T23:59:59.999Z'))).toBe('2020-10-01')
})

test('a fiscal year begins at midnight in Bangkok', () => {
  expect(fiscalYearOf(bangkokDay(new Date('2020-09-30T23:59:59.999+07:00')))).toBe(2563)
  expect(fiscalYearOf(bangkokDay(new Date('2020-10-01T00:00:00.000+07:00')))).toBe(2564)
})

test('leap days are reached at midnight', () => {
  expect(bangkokDay(new Date('2020-02-28T17:00:00Z'))).toBe('2020-02-29')
  expect(bangkokDay(new Date('2019-02-28T17:00:00Z'))).toBe('2019-03-01')
})

test('agrees with the time-zone database at any instant', () => {
  const bangkok = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' })
  const instant = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, (each) => {
      expect(bangkokDay(each)).toBe(bangkok.format(each))
    }),
  )
})

test('an invalid instant is refused', () => {
  expect(() => bangkokDay(new Date('never'))).toThrow(RangeError)
})
