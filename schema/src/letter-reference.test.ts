import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toThaiDigits } from './calendar/thai-digits.ts'
import { formatLetterReference, type LetterReference, readLetterReference } from './letter-reference.ts'

const value = (written: string) => {
  const reading = readLetterReference(written)
  if (!reading.ok) throw new Error(`refused: ${reading.found}`)
  return reading.value
}

const reference: fc.Arbitrary<LetterReference> = fc.record({
  prefix: fc.constantFrom('พร', 'ชร', 'กท', 'มท', 'นร', 'ศธ'),
  unitCode: fc.constantFrom('0023.3', '0810.6', '0107', '52301', '0017.1.12'),
  isCircular: fc.boolean(),
  runningNumber: fc.option(fc.integer({ min: 1, max: 999_999_999 })),
})

test('Phrae’s letter is taken apart, in Thai digits as it was typed', () => {
  expect(value('ที่ พร ๐๐๒๓.๓/๒๒๕๕')).toEqual({
    prefix: 'พร',
    unitCode: '0023.3',
    isCircular: false,
    runningNumber: 2255,
  })
})

test('a reference broken over two lines, as the scan has it, is still one', () => {
  expect(formatLetterReference(value('ที่ พร ๐๐๒๓.๓/\n\n๒๒๕๕'))).toBe('พร 0023.3/2255')
})

test.each(['มท ๐๘๑๐.๖/ว ๑๒๓', 'มท 0810.6/ว123', 'มท0810.6 / ว 123'])('a circular is known by its ว: %s', (written) => {
  expect(formatLetterReference(value(written))).toBe('มท 0810.6/ว 123')
})

test('a draft has no number yet', () => {
  expect(value('พร ๐๐๒๓.๓/').runningNumber).toBeNull()
  expect(value('มท 0810.6/ว')).toMatchObject({ isCircular: true, runningNumber: null })
  expect(formatLetterReference(value('มท 0810.6/ว '))).toBe('มท 0810.6/ว')
})

test.each([
  '',
  'พร',
  'พร 0023.3',
  '0023.3/2255',
  'พร /2255',
  'พร 0023.3/0',
  'พร 0023.3/22x',
  'PR 0023.3/2255',
  'พร 0023./2255',
])('what is not a reference is refused and told: “%s”', (written) => {
  const reading = readLetterReference(written)
  expect(reading).toMatchObject({ ok: false, found: written })
})

test('whatever is written in canonical form reads back the same, in Thai digits too', () => {
  fc.assert(
    fc.property(reference, (each) => {
      const written = formatLetterReference(each)
      expect(value(written)).toEqual(each)
      expect(value(toThaiDigits(written))).toEqual(each)
      expect(formatLetterReference(value(written))).toBe(written)
    }),
  )
})

test('any other text is refused, never misread and never an exception', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      const reading = readLetterReference(written)
      if (reading.ok) expect(formatLetterReference(reading.value)).toMatch(/^[ก-ฮ]{2,4} [\d.]+\/(ว|(ว )?\d*)$/)
    }),
  )
})
