import { expect, test } from 'vitest'
import { formatThaiDate } from './format-thai-date.ts'

test('a day is written in full with Arabic digits by default', () => {
  expect(formatThaiDate('2018-11-08')).toBe('8 พฤศจิกายน 2561')
})

test('a day is written short, in numbers, with Thai digits and with its era', () => {
  expect(formatThaiDate('2019-04-05', { month: 'short' })).toBe('5 เม.ย. 2562')
  expect(formatThaiDate('2018-11-08', { month: 'number' })).toBe('8/11/2561')
  expect(formatThaiDate('2018-11-08', { digits: 'thai', era: true })).toBe('๘ พฤศจิกายน พ.ศ. ๒๕๖๑')
})

test('a text that is no day is refused', () => {
  expect(() => formatThaiDate('2019-02-29')).toThrow('found “2019-02-29”')
})
