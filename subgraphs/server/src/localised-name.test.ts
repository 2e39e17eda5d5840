import { expect, test } from 'vitest'
import { localisedName } from './localised-name.ts'

const phrae = { nameTh: 'แพร่', nameEn: 'Phrae' }

test('a name is Thai unless English is asked for', () => {
  expect(localisedName(phrae, {})).toBe('แพร่')
  expect(localisedName(phrae, { locale: null })).toBe('แพร่')
  expect(localisedName(phrae, { locale: 'EN' })).toBe('Phrae')
})

test('where no English name is recorded the Thai one stands in', () => {
  expect(localisedName({ nameTh: 'เวียงเทิง', nameEn: null }, { locale: 'EN' })).toBe('เวียงเทิง')
})
