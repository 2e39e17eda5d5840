import { expect, test } from 'vitest'
import { bareName, laoKind } from './lao-kind.ts'

test.each([
  ['อบจ.', 'PAO'],
  ['องค์การบริหารส่วนจังหวัด', 'PAO'],
  ['เทศบาลนคร', 'CITY_MUNICIPALITY'],
  ['ทน.', 'CITY_MUNICIPALITY'],
  ['เทศบาลเมือง', 'TOWN_MUNICIPALITY'],
  ['ทม', 'TOWN_MUNICIPALITY'],
  ['เทศบาลตำบล', 'SUBDISTRICT_MUNICIPALITY'],
  ['เทศบาลตํ\u0e32บล', 'SUBDISTRICT_MUNICIPALITY'],
  ['ท.ต.', 'SUBDISTRICT_MUNICIPALITY'],
  ['อบต.', 'SAO'],
  ['องค์การบริหารส่วนตำบล', 'SAO'],
  ['ท้องถิ่นรูปแบบพิเศษ', 'PATTAYA'],
])('%s is written for %s', (written, kind) => {
  expect(laoKind(written)).toBe(kind)
})

test.each(['', 'เทศบาล', 'อบต.ทุ่งสมมุติ', 'SAO', 'กรุงเทพมหานคร'])('“%s” is no kind', (written) => {
  expect(laoKind(written)).toBeUndefined()
})

test('a name is taken without the kind before it, if it is its own', () => {
  expect(bareName('เทศบาลตำบลทุ่งสมมุติ', 'SUBDISTRICT_MUNICIPALITY')).toBe('ทุ่งสมมุติ')
  expect(bareName('อบต. ทุ่งสมมุติ', 'SAO')).toBe('ทุ่งสมมุติ')
  expect(bareName('ทมสมมุติ', 'SAO')).toBe('ทมสมมุติ')
  expect(bareName('เมืองพัทยา', 'PATTAYA')).toBe('เมืองพัทยา')
  expect(bareName('ทุ่งสมมุติ', null)).toBe('ทุ่งสมมุติ')
})
