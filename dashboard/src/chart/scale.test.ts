import { expect, test } from 'vitest'
import { ticksUpTo } from './scale.ts'

test.each([
  [0, [0, 1]],
  [2, [0, 1, 2]],
  [10, [0, 3, 6, 9, 12]],
  [97, [0, 25, 50, 75, 100]],
  [412, [0, 200, 400, 600]],
])('an axis up to %d has the marks %j', (highest, marks) => {
  expect(ticksUpTo(highest)).toEqual(marks)
})
