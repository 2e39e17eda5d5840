import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPurpose } from './purpose.ts'

const raw = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

describe('a stated purpose', () => {
  test.each([
    ['in English', 'contact core trainers', 'contact core trainers'],
    ['in Thai, percent-encoded', encodeURIComponent('ติดต่อวิทยากรแกนนำ'), 'ติดต่อวิทยากรแกนนำ'],
    ['in Thai, as curl sends it', raw('ติดต่อวิทยากรแกนนำ'), 'ติดต่อวิทยากรแกนนำ'],
    ['with spaces around and between', '  contact   core trainers ', 'contact core trainers'],
    ['with a plus, which is no space', 'mail+call trainers', 'mail+call trainers'],
    ['of eight characters', 'contacts', 'contacts'],
    ['of two hundred', 'ก'.repeat(200), 'ก'.repeat(200)],
  ])('%s is read', (_, header, purpose) => {
    expect(readPurpose(header)).toEqual({ ok: true, value: purpose })
  })

  test.each([
    ['is missing', ''],
    ['is too short', 'work'],
    ['is spaces', ' '.repeat(20)],
    ['is encoded spaces', '%20'.repeat(20)],
    ['is too long', 'ก'.repeat(201)],
    ['is not UTF-8', '\xe0\xb8'.repeat(10)],
    ['is wrongly encoded', 'contact core trainers %E0%B8'],
    ['has a stray percent sign', 'contact 100% of trainers'],
    ['holds a line break', 'contact%0D%0Acore trainers'],
    ['holds a null', 'contact core trainers%00'],
  ])('is refused when it %s, and what is accepted is told in both languages', (_, header) => {
    const reading = readPurpose(header)
    expect(reading).toMatchObject({ ok: false, accepted: { th: expect.stringContaining('8'), en: expect.any(String) } })
  })

  test('whatever is encoded reads back, or is refused for its length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ก-ฮa-z]{1,220}$/), (text) => {
        const reading = readPurpose(encodeURIComponent(text))
        const fits = text.length >= 8 && text.length <= 200
        expect(reading.ok ? reading.value : null).toBe(fits ? text : null)
      }),
    )
  })

  test('any header at all gives a purpose of 8 to 200 characters or a refusal, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (header) => {
        const reading = readPurpose(header)
        if (reading.ok) expect([...reading.value].length).toSatisfy((length: number) => length >= 8 && length <= 200)
      }),
    )
  })
})
