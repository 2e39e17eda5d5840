import { lettersOfProvince, provinceOfLetters } from '@hub/schema/province-letters'
import { expect, test } from 'vitest'
import { readSeedFile } from './read-seed-file.ts'

test('the letters of provinces by which references are checked are those of the reference facts', () => {
  const provinces = readSeedFile('centres/province')
  expect(provinces).toHaveLength(77)
  for (const { code, abbr_th: letters } of provinces) {
    expect(lettersOfProvince(String(code))).toBe(letters)
    expect(provinceOfLetters(String(letters))).toBe(code)
  }
})

test('a ministry has no province', () => {
  expect(provinceOfLetters('มท')).toBeUndefined()
  expect(lettersOfProvince('99')).toBeUndefined()
})
