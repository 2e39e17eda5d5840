import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toArabicDigits, toThaiDigits } from './thai-digits.ts'
import { parseInteger, parseNumber } from './thai-number.ts'

describe('a written number', () => {
  test.each([
    ['12.7', 12.7],
    ['๑๒', 12],
    ['๑,๒๓๔.๕', 1234.5],
    ['1,234,567', 1_234_567],
    [' 0 ', 0],
    ['-3.25', -3.25],
    ['0012', 12],
  ])('%s is read', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value })
  })

  test.each([
    '',
    ' ',
    '-',
    '1,23',
    '1,2345',
    ',123',
    '1.',
    '.5',
    '1.2.3',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '12 ไร่',
    '9007199254740993',
    '9'.repeat(400),
  ])('“%s” is refused', (text) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, found: text })
  })

  test('is whole where a whole number is asked', () => {
    expect(parseInteger('๑,๑๑๐')).toEqual({ ok: true, value: 1110 })
    expect(parseInteger('12.0')).toMatchObject({ ok: false, accepted: { en: 'a whole number such as 1,234 or ๑,๒๓๔' } })
  })

  test('reads the same in Thai and Arabic digits, with and without separators', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        const grouped = value.toLocaleString('en-US')
        const read = [String(value), grouped, toThaiDigits(grouped)].map(parseInteger)
        expect(read).toEqual(Array(3).fill({ ok: true, value }))
      }),
    )
  })
})

test('digits turned Thai and back are the digits they were', () => {
  expect(toThaiDigits('0123456789 ปี')).toBe('๐๑๒๓๔๕๖๗๘๙ ปี')
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-zก-ฮ /.,-]*$/), (text) => {
      expect(toArabicDigits(toThaiDigits(text))).toBe(text)
    }),
  )
})
