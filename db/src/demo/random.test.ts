import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomOf } from './random.ts'

describe('chance', () => {
  test('is the same from the same words, and another from others', () => {
    const drawn = (...words: string[]) => Array.from({ length: 8 }, randomOf(...words).next)
    expect(drawn('seed', 'a')).toEqual(drawn('seed', 'a'))
    expect(drawn('seed', 'a')).not.toEqual(drawn('seed', 'b'))
  })

  test('stays within the borders asked for, both included', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(20), (word, least, span) => {
        const random = randomOf(word)
        const drawn = Array.from({ length: 40 }, () => random.int(least, least + span))
        expect(Math.min(...drawn)).toBeGreaterThanOrEqual(least)
        expect(Math.max(...drawn)).toBeLessThanOrEqual(least + span)
      }),
    )
  })

  test('shuffles without losing or doubling anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat()), (word, list) => {
        expect(randomOf(word).shuffled(list).sort()).toEqual([...list].sort())
      }),
    )
  })

  test('follows the weights: three of four is about three quarters', () => {
    const random = randomOf('weights')
    const drawn = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
      ]),
    )
    expect(drawn.filter((each) => each === 'often').length / 4000).toBeCloseTo(0.75, 1)
  })

  test('has nothing to pick from an empty list', () => {
    expect(() => randomOf('empty').pick([])).toThrow('Nothing to pick from')
  })
})
