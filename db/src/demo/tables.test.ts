import { expect, test } from 'vitest'
import { referringFirst } from './tables.ts'

test('demo rows are removed from tables that refer before those they refer to', () => {
  const ordered = referringFirst([
    { name: 'centre', refersTo: ['lao'] },
    { name: 'lao', refersTo: ['district', 'province'] },
    { name: 'activity', refersTo: ['centre', 'plan'] },
    { name: 'district', refersTo: ['province'] },
    { name: 'plan', refersTo: ['centre'] },
  ])
  expect(ordered).toEqual(['activity', 'plan', 'centre', 'lao', 'district'])
})

test('tables that refer to each other in a circle are a fault of the model', () => {
  const circle = [
    { name: 'a', refersTo: ['b'] },
    { name: 'b', refersTo: ['a'] },
  ]
  expect(() => referringFirst(circle)).toThrow('in a circle: a, b')
})
