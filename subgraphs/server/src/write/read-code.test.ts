import { expect, it } from 'vitest'
import { readCode } from './read-code.ts'

it.each([
  ['๕๔', '54'],
  [' ๕๕๗๐๔๐๔ ', '5570404'],
  ['TH', 'TH'],
])('a code is read in Thai digits too: %j', (written, code) => {
  expect(readCode(written)).toBe(code)
})

it.each([null, undefined, '', '  '])('%j is no code', (written) => {
  expect(readCode(written)).toBeNull()
})
