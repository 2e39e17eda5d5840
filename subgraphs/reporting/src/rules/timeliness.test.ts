import { expect, it } from 'vitest'
import { daysLate, timelinessOf } from './timeliness.ts'

it('a report submitted on its due date is on time, a day later it is late', () => {
  expect(timelinessOf('2021-04-30', '2021-04-30')).toBe('ON_TIME')
  expect(timelinessOf('2021-04-30', '2021-05-01')).toBe('LATE')
})

it('a report that was never submitted with content is neither', () => {
  expect(timelinessOf('2021-04-30', null)).toBe('NOT_SUBMITTED')
})

it('days late count from the due date, over leap days and years', () => {
  expect(daysLate('2021-04-30', '2021-04-12')).toBe(0)
  expect(daysLate('2021-04-30', '2021-05-01')).toBe(1)
  expect(daysLate('2020-02-28', '2020-03-01')).toBe(2)
  expect(daysLate('2020-12-31', '2021-01-01')).toBe(1)
})
