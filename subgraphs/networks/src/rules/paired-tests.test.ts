import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalisedGain, pairedTests } from './paired-tests.ts'

const public5 = { withheld: 0, smallestPublic: 5 }
const row = { ...public5, n: 5, meanBefore: 50, meanAfter: 70, gainDeviation: 10 }

test('the figures of a class of five are those worked out by hand', () => {
  const tests = pairedTests(row)
  expect(tests).toMatchObject({ n: 5, meanBefore: 50, meanAfter: 70, gain: 20, normalisedGain: 0.4 })
  // t(4) = 2.7764; 2.7764 × 10 ÷ √5 = 12.4165
  expect(tests?.gainInterval?.low).toBeCloseTo(20 - 12.4165, 3)
  expect(tests?.gainInterval?.high).toBeCloseTo(20 + 12.4165, 3)
})

const none = { n: 0, meanBefore: null, meanAfter: null, gainDeviation: null }

test('where all groups are withheld it is said how many people they are, and nothing else', () => {
  expect(pairedTests({ ...none, withheld: 4, smallestPublic: 5 })).toEqual({
    isSuppressed: true,
    withheld: 4,
    smallestPublicGroup: 5,
  })
})

test('where some groups are withheld the others are shown, and how many people are left out', () => {
  expect(pairedTests({ ...row, withheld: 3 })).toMatchObject({ isSuppressed: false, withheld: 3, n: 5, gain: 20 })
})

test('nobody sat both tests: no figure, not zero', () => {
  expect(pairedTests({ ...public5, ...none })).toBeNull()
})

test('one person gives means but no interval', () => {
  expect(pairedTests({ ...row, n: 1, gainDeviation: null })).toMatchObject({ n: 1, gainInterval: null })
})

test('who knew everything before had nothing to gain', () => {
  expect(normalisedGain(100, 100)).toBeNull()
  expect(normalisedGain(0, 100)).toBe(1)
})

// As the database rounds them.
const percent = fc.integer({ min: 0, max: 100_000_000 }).map((millionths) => millionths / 1_000_000)

test('the gain’s sign is that of the normalised gain, and the interval holds the gain', () => {
  fc.assert(
    fc.property(
      percent,
      percent,
      fc.double({ min: 0, max: 70, noNaN: true }),
      fc.integer({ min: 2, max: 500 }),
      (meanBefore, meanAfter, gainDeviation, n) => {
        const tests = pairedTests({ ...public5, n, meanBefore, meanAfter, gainDeviation })
        const gain = tests?.gain ?? Number.NaN
        if (meanBefore < 100) expect(Math.sign(tests?.normalisedGain ?? Number.NaN)).toBe(Math.sign(gain))
        expect(tests?.normalisedGain ?? 0).toBeLessThanOrEqual(1 + 1e-9)
        expect(tests?.gainInterval?.low).toBeLessThanOrEqual(gain)
        expect(tests?.gainInterval?.high).toBeGreaterThanOrEqual(gain)
      },
    ),
  )
})
