import { expect, test } from 'vitest'
import { defaultLimits, limitsWith } from './limits.ts'

test('what is not given stays as it is, and undefined lifts nothing', () => {
  expect(limitsWith()).toEqual(defaultLimits)
  expect(limitsWith({ cost: 10, depth: undefined })).toEqual({ ...defaultLimits, cost: 10 })
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, '10k' as never])('%s is no limit', (depth) => {
  expect(() => limitsWith({ depth })).toThrow('the limit depth: found')
})
