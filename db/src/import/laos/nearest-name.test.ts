import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearestName } from './nearest-name.ts'

const names = ['เชียงราย', 'เชียงใหม่', 'แพร่', 'พะเยา', 'ลำปาง', 'ลำพูน']

test.each([
  ['เชียงรา', 'เชียงราย'],
  ['เชียงไหม่', 'เชียงใหม่'],
  ['ลำปูน', 'ลำพูน'],
  ['แพ่ร', 'แพร่'],
])('%s likely means %s', (written, name) => {
  expect(nearestName(written, names)).toBe(name)
})

test('a name that is near none is left alone', () => {
  expect(nearestName('โตเกียว', names)).toBeUndefined()
  expect(nearestName('', names)).toBeUndefined()
})

test('the distance of two texts is the same both ways, and none only between equals', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(editDistance(one, other)).toBe(editDistance(other, one))
      expect(editDistance(one, other) === 0).toBe(one === other)
      expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length))
    }),
  )
})
