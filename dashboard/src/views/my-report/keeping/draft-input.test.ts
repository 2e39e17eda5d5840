import { toThaiDigits } from '@hub/schema/calendar/thai-digits'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldAt, isReadable, readCount, rowsOf } from './draft-input.ts'

test('a count is read in Thai and in Arabic digits, with and without commas', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      const written = count.toLocaleString('en')
      for (const typed of [String(count), written, toThaiDigits(String(count)), ` ${toThaiDigits(written)} `])
        expect(readCount(typed)).toBe(count)
    }),
  )
})

test('nothing typed is no figure, never 0', () => {
  expect(readCount('  ')).toBeNull()
  expect(rowsOf(new Map([['HEARINGS_HELD', '']])).counts).toEqual([{ indicator: 'HEARINGS_HELD', value: null }])
})

test.each(['-1', '๑.๕', 'สิบ', '1,2', '3 ครั้ง'])('%s is no count, and is not sent', (typed) => {
  expect(readCount(typed)).toBeUndefined()
  expect(isReadable('HEARINGS_HELD', typed)).toBe(false)
})

test('a class of obstacles can be marked without words, and unmarked', () => {
  expect(rowsOf(new Map([['OBSTACLE_3', '']])).obstacles).toEqual([{ class: 3, isNamed: true, text: null }])
  expect(rowsOf(new Map([['OBSTACLE_3', null]])).obstacles).toEqual([{ class: 3, isNamed: false, text: null }])
})

test('a refusal of a row is found beside its field', () => {
  const rows = rowsOf(
    new Map([
      ['OUTPUTS', 'ก'],
      ['PARTICIPANTS', '๕'],
      ['OBSTACLE_2', ''],
    ]),
  )
  expect(fieldAt(['input', 'sections', '0', 'text'], rows)).toBe('OUTPUTS')
  expect(fieldAt(['input', 'counts', '0', 'value'], rows)).toBe('PARTICIPANTS')
  expect(fieldAt(['input', 'obstacles', '0', 'class'], rows)).toBe('OBSTACLE_2')
  expect(fieldAt(['input', 'HEARINGS_HELD'], rows)).toBe('HEARINGS_HELD')
  expect(fieldAt(['input', 'id'], rows)).toBeUndefined()
})
