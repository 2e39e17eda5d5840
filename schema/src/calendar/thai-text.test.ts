import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseThai } from './thai-text.ts'

describe('Thai text that looks the same', () => {
  test.each([
    ['sara am typed in two', 'ลําปาง', 'ลำปาง'],
    ['sara am in two behind a tone mark', 'น้\u0e4d\u0e32', 'น้ำ'],
    ['sara am in two around a tone mark', 'น\u0e4d้\u0e32', 'น้ำ'],
    ['two sara e', 'เเพร่', 'แพร่'],
    ['zero-width spaces', 'เวียง\u200bเทิง\ufeff', 'เวียงเทิง'],
    ['repeated and hard spaces', '  บาง \u00a0 ปะกง\t', 'บาง ปะกง'],
    ['a composed letter', 'e\u0301', 'é'],
  ])('is equal in one form: %s', (_, typed, one) => {
    expect(normaliseThai(typed)).toBe(one)
  })

  test('in its one form stays as it is', () => {
    const letters = fc.constantFrom(...'กขนเแ่้ําำิ \u200b\u00a0')
    const text = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, (each) => {
        expect(normaliseThai(normaliseThai(each))).toBe(normaliseThai(each))
      }),
    )
  })
})
