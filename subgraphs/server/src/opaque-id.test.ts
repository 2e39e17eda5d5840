import { expect, test } from 'vitest'
import { isOpaqueId, opaqueIdOrNone } from './opaque-id.ts'

const id = '0d9f3b1e-6f2a-4c77-9a53-0f5d6b7c8e91'

test('an id is recognised in small and in capital letters', () => {
  expect([id, id.toUpperCase()].map(isOpaqueId)).toEqual([true, true])
})

test.each(['', '1', 'not an id', `${id}0`, ` ${id}`, id.replaceAll('-', ''), "' or true --"])(
  'what cannot be an id (%j) finds nothing',
  (text) => {
    expect(isOpaqueId(text)).toBe(false)
    expect(opaqueIdOrNone(text)).toBeNull()
  },
)

test('who asks for no id looks for none', () => {
  expect([opaqueIdOrNone(null), opaqueIdOrNone(undefined), opaqueIdOrNone(id)]).toEqual([null, null, id])
})
