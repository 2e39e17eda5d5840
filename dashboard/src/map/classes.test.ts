import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classesOf, classIndex, shadeOf } from './classes.ts'

const values = fc.array(fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }), { minLength: 1, maxLength: 77 })

test('every figure has exactly one class, and no figure has none', () => {
  fc.assert(
    fc.property(values, (given) => {
      const classes = classesOf(given)
      expect(classes.length).toBeLessThanOrEqual(5)
      for (const value of given) {
        const holding = classes.filter(({ from, to }) => value !== null && value >= from && value <= to)
        expect(holding).toHaveLength(value === null ? 0 : 1)
        expect(classIndex(classes, value)).toBe(value === null ? -1 : classes.indexOf(holding[0] as never))
      }
    }),
  )
})

test('0 is not mixed with what is more than 0', () => {
  expect(classesOf([0, 0, 1, 2, 3, 4, 5, 6, 7, 8])[0]).toEqual({ from: 0, to: 0 })
})

test('few classes still span light to dark', () => {
  expect([0, 1, 2].map((index) => shadeOf(index, 3))).toEqual([0, 2, 4])
})
