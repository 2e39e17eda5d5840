import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GeneratedRow, generatedFields, PUBLISHED_HEADER } from '../../../test/generated-register.ts'
import { checkRow } from './check-row.ts'
import { type Header, readHeader } from './columns.ts'
import { isInThailand } from './limits.ts'
import { provincesOf } from './provinces.ts'

const header = readHeader(PUBLISHED_HEADER) as Header
const provinces = provincesOf([
  { code: '54', nameTh: 'แพร่' },
  { code: '57', nameTh: 'เชียงราย' },
  { code: '52', nameTh: 'ลำปาง' },
])
const check = (row: Partial<GeneratedRow>) => checkRow(generatedFields(row), header, provinces)
const kinds = (row: Partial<GeneratedRow>) => check(row).notices.map(({ kind, column }) => [kind, column])

describe('a row of the register', () => {
  test('without fault is taken as it stands', () => {
    expect(check({})).toEqual({
      code: '6540501',
      provinceCode: '54',
      type: 'SAO',
      name: 'ทุ่งสมมุติ',
      district: 'สูงเม่น',
      areaKm2: 25.5,
      latitude: 18.05,
      longitude: 100.12,
      notices: [],
    })
  })

  test('may be written with Thai digits, thousands separators and words before the names', () => {
    const row = check({
      code: '๒๕๔๐๑๐๑',
      province: 'จังหวัดแพร่',
      district: 'อำเภอสูงเม่น',
      type: 'องค์การบริหารส่วนจังหวัด',
      name: 'องค์การบริหารส่วนจังหวัดแพร่',
      area: '๖,๕๓๘.๖',
    })
    expect(row).toMatchObject({ code: '2540101', provinceCode: '54', type: 'PAO', name: 'แพร่', district: 'สูงเม่น' })
    expect(row).toMatchObject({ areaKm2: 6538.6, notices: [] })
  })

  test('has its names in one Unicode form', () => {
    const row = check({ province: 'ลํ\u0e32ปาง', code: '6520107', name: 'บ่อ\u200bน้ํ\u0e32  สมมุติ' })
    expect(row).toMatchObject({ provinceCode: '52', name: 'บ่อน้ำ สมมุติ', notices: [] })
  })

  test('has the kind that its column names, whatever digit the code begins with', () => {
    expect(check({ code: '6540501', type: 'เทศบาลตำบล' })).toMatchObject({
      type: 'SUBDISTRICT_MUNICIPALITY',
      notices: [],
    })
  })

  test.each<[string, Partial<GeneratedRow>, string, string | null]>([
    ['a code that is too short', { code: '654050' }, 'BAD_CODE', 'code'],
    ['a code with letters', { code: '654050ก' }, 'BAD_CODE', 'code'],
    ['a province nobody knows', { province: 'เชียงรา', code: '6570501' }, 'UNKNOWN_PROVINCE', 'province'],
    ['a province that is not the code’s', { province: 'เชียงราย' }, 'PROVINCE_NOT_OF_CODE', 'province'],
    ['a code of no province', { code: '6000501' }, 'PROVINCE_NOT_OF_CODE', 'province'],
    ['a kind nobody knows', { type: 'เทศบาลใหญ่' }, 'UNKNOWN_TYPE', 'type'],
    ['no name', { name: ' ' }, 'BAD_NAME', 'name'],
    ['nothing but the kind for a name', { name: 'อบต.' }, 'BAD_NAME', 'name'],
    ['an unreadable name', { name: 'ทุ่ง\ufffd\ufffd' }, 'NOT_UTF8', 'name'],
    ['an unreadable district', { district: 'สูงเม่\ufffd' }, 'NOT_UTF8', 'district'],
    ['a name without end', { name: 'ทุ่ง'.repeat(40) }, 'BAD_NAME', 'name'],
    ['no district', { district: '' }, 'NO_DISTRICT', 'district'],
    ['an area in words', { area: 'ยี่สิบ' }, 'BAD_NUMBER', 'area'],
    ['an area of a speck', { area: '0.05' }, 'ABSURD_AREA', 'area'],
    ['an area of nothing', { area: '0' }, 'ABSURD_AREA', 'area'],
    ['an area of a country', { area: '70370150' }, 'ABSURD_AREA', 'area'],
    ['a province’s area of a tambon', { type: 'อบจ.', area: '25' }, 'ABSURD_AREA', 'area'],
    ['a latitude alone', { longitude: '' }, 'HALF_POINT', 'longitude'],
    ['a longitude alone', { latitude: '-' }, 'HALF_POINT', 'latitude'],
    ['a point in the sea', { latitude: '5.02', longitude: '102.15' }, 'POINT_OUTSIDE_THAILAND', 'latitude'],
    ['a point turned round', { latitude: '100.12', longitude: '18.05' }, 'POINT_OUTSIDE_THAILAND', 'latitude'],
    ['a latitude in degrees and minutes', { latitude: '18°03′' }, 'BAD_NUMBER', 'latitude'],
  ])('with %s is noticed', (_, row, kind, column) => {
    expect(kinds(row)).toEqual([[kind, column]])
  })

  test('with too few or too many fields is not read at all', () => {
    const fields = generatedFields({}).slice(1)
    expect(checkRow(fields, header, provinces)).toMatchObject({
      code: null,
      notices: [{ kind: 'WRONG_FIELD_COUNT', found: '12', hint: '13' }],
    })
  })

  test('names the province that was likely meant, or that of the code', () => {
    expect(check({ province: 'เชียงรา', code: '6570501' }).notices[0]).toMatchObject({ hint: 'เชียงราย' })
    expect(check({ province: 'เชียงราย' }).notices[0]).toMatchObject({ found: 'เชียงราย', hint: 'แพร่' })
  })

  test('keeps everything but the doubtful value', () => {
    expect(check({ area: '70370150', longitude: '' })).toMatchObject({
      name: 'ทุ่งสมมุติ',
      areaKm2: null,
      latitude: null,
      longitude: null,
    })
  })

  test('may leave area and point empty', () => {
    expect(check({ area: '', latitude: '', longitude: '-' }).notices).toEqual([])
  })

  test('whatever it holds, is either without error or told, never both, and never fails', () => {
    const anyField = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...generatedFields({})))
    const length = { minLength: 12, maxLength: 13 }
    fc.assert(
      fc.property(fc.array(anyField, length), (fields) => {
        const row = checkRow(fields, header, provinces)
        const faults = new Set(row.notices.map(({ kind }) => kind))
        if (faults.has('WRONG_FIELD_COUNT')) return
        expect(row.code === null).toBe(faults.has('BAD_CODE'))
        expect(row.provinceCode === null).toBe(faults.has('UNKNOWN_PROVINCE'))
        expect(row.type === null).toBe(faults.has('UNKNOWN_TYPE'))
        expect(row.name === null).toBe(faults.has('BAD_NAME'))
        expect((row.latitude === null) === (row.longitude === null)).toBe(true)
        expect(row.notices.every(({ found }) => found.length <= 81 && !/\p{Cc}/u.test(found))).toBe(true)
      }),
    )
  })

  test('with any two numbers for a point keeps it just when it lies in Thailand', () => {
    const degrees = fc.double({ min: -180, max: 180, noNaN: true }).map((value) => Number(value.toFixed(6)))
    fc.assert(
      fc.property(degrees, degrees, (latitude, longitude) => {
        const row = check({ latitude: latitude.toFixed(6), longitude: longitude.toFixed(6) })
        expect(row.latitude).toBe(isInThailand(latitude, longitude) ? latitude : null)
      }),
    )
  })
})
