import { parseValue } from 'graphql'
import { expect, test } from 'vitest'
import { scalars } from './scalars.ts'

const { LocalDate } = scalars

test('a day is read from a variable and from the document alike', () => {
  expect(LocalDate.parseValue('2020-02-29')).toBe('2020-02-29')
  expect(LocalDate.parseLiteral(parseValue('"2020-02-29"'), {})).toBe('2020-02-29')
})

test.each(['2021-02-29', '2569-13-45', '24690101', 'infinity', '', '๒๕๖๔-๐๑-๐๑', 20200229, null])(
  '%j is refused with what was found and what is accepted',
  (found) => {
    expect(() => LocalDate.parseValue(found)).toThrow(/พบ .*YYYY-MM-DD .* found .*YYYY-MM-DD/)
  },
)

test('a Buddhist year in place of the Gregorian one is told', () => {
  expect(() => LocalDate.parseValue('2564-09-30')).toThrow('543')
})
