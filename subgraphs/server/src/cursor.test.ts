import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from './cursor.ts'

test('a cursor gives back where its page ended, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (value, tie) => {
      expect(decodeCursor(encodeCursor('NAME ASC', { value, tie }), 'NAME ASC', 'EN')).toEqual({ value, tie })
    }),
  )
})

test('a cursor of another order is refused, in the language asked for', () => {
  const cursor = encodeCursor('NAME ASC', { value: 'แพร่', tie: '54' })
  expect(() => decodeCursor(cursor, 'NAME DESC', 'EN')).toThrow(/^after: found .*a cursor from an earlier page/)
  expect(() => decodeCursor(cursor, 'CODE ASC', 'TH')).toThrow(/^after: พบ/)
})

test('rubbish is refused', () => {
  fc.assert(
    fc.property(fc.string(), (rubbish) => {
      expect(() => decodeCursor(rubbish, 'NAME ASC', 'EN')).toThrow()
    }),
  )
})
