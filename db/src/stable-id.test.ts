import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stableId } from './stable-id.ts'

test('a name has the same key for good', () => {
  expect(stableId('centre 5570404')).toBe('ea684c90-a82a-8f03-900e-b0d880081dfb')
})

test('every key is a uuid of version 8', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(stableId(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }),
  )
})

test('two names never share a key', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(stableId(one) === stableId(other)).toBe(one === other)
    }),
  )
})
