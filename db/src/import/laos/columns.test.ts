import { describe, expect, test } from 'vitest'
import { PUBLISHED_HEADER } from '../../../test/generated-register.ts'
import { COLUMNS, readHeader } from './columns.ts'

describe('the header of a register', () => {
  test('of the published form is understood', () => {
    expect(readHeader(PUBLISHED_HEADER)).toEqual({
      positions: { province: 0, district: 1, code: 3, type: 4, name: 5, area: 9, latitude: 10, longitude: 11 },
      width: 13,
    })
  })

  test('may have its columns in another order and leave out those the hub does not read', () => {
    const read = Object.values(COLUMNS).reverse()
    expect(readHeader(read)).toMatchObject({ positions: { longitude: 0, province: 7 }, width: 8 })
  })

  test('may differ in spaces, dots, case and the way ำ is typed', () => {
    const varied = PUBLISHED_HEADER.map((name) => ` ${name.replace('รหัส อปท.', 'รหัสอปท').replace('LAT', 'Lat')} `)
    expect(readHeader(varied)).toEqual(readHeader(PUBLISHED_HEADER))
    expect(readHeader(varied.map((name) => name.replace('อำเภอ', 'อํ\u0e32เภอ')))).toEqual(readHeader(PUBLISHED_HEADER))
  })

  test('that lacks columns or repeats them says which', () => {
    const header = PUBLISHED_HEADER.filter((name) => name !== 'LAT' && name !== 'อปท.')
    expect(readHeader([...header, 'จังหวัด'])).toEqual({ missing: ['name', 'latitude'], repeated: ['province'] })
  })
})
