import { expect, test } from 'vitest'
import { checkFirst } from './first.ts'

test.each([1, 20, 100])('%i items can be had at once', (first) => {
  expect(checkFirst(first, 20, 'TH')).toBe(first)
})

test.each([null, undefined])('who names no number (%o) gets the usual one', (first) => {
  expect(checkFirst(first, 20, 'TH')).toBe(20)
})

test.each([0, -1, 101])('%i items are refused, and the message says how many there may be', (first) => {
  expect(() => checkFirst(first, 20, 'EN')).toThrow(`first: found ${first}; accepted: a whole number from 1 to 100`)
})
