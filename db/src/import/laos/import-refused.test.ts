import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentsOf } from '../../../test/contents.ts'
import { type GeneratedRow, generatedRegister } from '../../../test/generated-register.ts'
import { changed, importRegister, SMALL } from '../../../test/import-register.ts'
import { closeHubs, openHub } from '../../../test/open-hub.ts'
import type { Sql } from '../../connect.ts'
import { importLaos } from './import-laos.ts'

let sql: Sql
let before: Record<string, string>

// Nothing in here changes the hub, and each test shows it: so one does for all.
beforeAll(async () => {
  sql = (await openHub()).sql
  before = await contentsOf(sql)
})
afterAll(closeHubs)

async function refuse(register: string | readonly Partial<GeneratedRow>[]) {
  const { report, findings } = await importRegister(sql, register)
  expect(report.outcome).toBe('REFUSED')
  expect(report.errors).toBe(findings.filter(({ severity }) => severity === 'ERROR').length)
  expect(report.refusal?.en).toContain('Nothing was changed')
  expect(await contentsOf(sql)).toEqual(before)
  return findings
}

describe('a register with a row in error is refused as a whole', () => {
  test.each<[string, Partial<GeneratedRow>, string, string]>([
    ['an unknown province', { province: 'แพ่ร' }, 'UNKNOWN_PROVINCE', 'น่าจะเป็น “แพร่”'],
    ['the province of another code', { province: 'น่าน' }, 'PROVINCE_NOT_OF_CODE', '“แพร่”'],
    ['a bad code', { code: '65405' }, 'BAD_CODE', 'เลขเจ็ดหลัก'],
    ['an unknown kind', { type: 'สุขาภิบาล' }, 'UNKNOWN_TYPE', 'เทศบาลตำบล'],
    ['no name', { name: '' }, 'BAD_NAME', 'อักษรไทย'],
  ])('with %s', async (_, fault, kind, accepted) => {
    const findings = await refuse([...SMALL, { ...fault, code: fault.code ?? '6540599' }])
    expect(findings).toMatchObject([{ kind, severity: 'ERROR', line: 8 }])
    expect(findings[0]?.accepted.th).toContain(accepted)
  })

  test('with one code for two names or kinds, each row that differs is told', async () => {
    const second = { ...SMALL[5], tambon: 'อื่น', name: 'ชื่ออื่น', type: 'เทศบาลตำบล' }
    expect(await refuse([...SMALL, second, second])).toMatchObject([
      {
        kind: 'TWO_NAMES',
        line: 8,
        code: '6540502',
        found: 'ชื่ออื่น',
        accepted: { th: expect.stringContaining('ทุ่งสมมุติ') },
      },
      { kind: 'TWO_TYPES', line: 8 },
      { kind: 'TWO_NAMES', line: 9 },
      { kind: 'TWO_TYPES', line: 9 },
    ])
  })

  test('with many bad rows, all of them are listed in the order of the file, among the warnings', async () => {
    const bad = Array.from({ length: 1_200 }, (_, at) => ({ province: `จังหวัดที่ ${at}`, code: '6540777' }))
    const findings = await refuse([{ code: '6540601', area: '0' }, ...bad, { code: '1' }])
    expect(findings).toHaveLength(1_202)
    expect(findings.map(({ line }) => line)).toEqual(Array.from({ length: 1_202 }, (_, at) => at + 2))
  })

  test('with a header that lacks columns, each is named', async () => {
    const register = generatedRegister(SMALL).replace('รหัส อปท.', 'รหัส').replace('LONG', 'ลองจิจูด')
    const findings = await refuse(register)
    expect(findings.map(({ kind, accepted }) => [kind, accepted.en])).toEqual([
      ['MISSING_COLUMN', 'a file with the column “LONG”'],
      ['MISSING_COLUMN', 'a file with the column “รหัส อปท.”'],
    ])
  })

  test('with nothing in it', async () => {
    expect(await refuse('')).toMatchObject([{ kind: 'NO_ROWS', line: null }])
    expect(await refuse([])).toMatchObject([{ kind: 'NO_ROWS' }])
  })

  test('with a quote that is never closed', async () => {
    expect(await refuse(`${generatedRegister(SMALL)}"แพร่,สูงเม่น`)).toMatchObject([{ kind: 'BROKEN_CSV', line: 8 }])
  })

  test('even when the last of its rows is the only bad one', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => ({ code: `654${String(at + 1000)}` }))
    expect(await refuse([...rows, { code: 'ไม่มี' }])).toMatchObject([{ kind: 'BAD_CODE', line: 5_002, found: 'ไม่มี' }])
  })
})

test('a file that cannot be read is refused in one sentence', async () => {
  const pools = { centres: sql, networks: sql, reporting: sql }
  const missing = await importLaos({ pools, file: '/nowhere/laos.csv' })
  expect(missing).toMatchObject({ outcome: 'REFUSED', rows: 0 })
  expect(missing.refusal?.en).toBe('Not imported: cannot read the file /nowhere/laos.csv (ENOENT).')
  expect((await importLaos({ pools, file: '/' })).refusal?.th).toContain('EISDIR')
})

test('doubtful values are warnings: the row comes in without them', async () => {
  const hub = await openHub()
  const { report, findings } = await importRegister(
    hub.sql,
    changed('6540502', { area: '70370150', latitude: '5.02', longitude: '102.15', district: '' }),
  )
  expect(report).toMatchObject({ outcome: 'APPLIED', errors: 0, warnings: 3 })
  expect(findings.map(({ kind, line, column }) => [kind, line, column])).toEqual([
    ['ABSURD_AREA', 7, 'ขนาดพื้นที่'],
    ['NO_DISTRICT', 7, 'อำเภอ'],
    ['POINT_OUTSIDE_THAILAND', 7, 'LAT'],
  ])
  expect(
    await hub.sql`select area_km2, latitude, longitude, district_code from centres.lao where code = '6540502'`,
  ).toEqual([{ areaKm2: null, latitude: null, longitude: null, districtCode: null }])
})

test('a warning that all rows of an LAO share is told once', async () => {
  const hub = await openHub()
  const rows = [
    ...SMALL,
    { code: '6540503', area: '0' },
    { code: '6540503', area: '0' },
    { code: '6540503', area: '0' },
  ]
  const { findings } = await importRegister(hub.sql, rows)
  expect(findings).toMatchObject([{ kind: 'ABSURD_AREA', line: 8, rows: 3, code: '6540503' }])
})

test('rows that disagree on an area, a point or a district are told, and the first is taken', async () => {
  const hub = await openHub()
  const again = { ...SMALL[5], area: '26', latitude: '18.06', district: 'เมืองแพร่' }
  const { findings } = await importRegister(hub.sql, [...SMALL, again])
  expect(findings.map(({ kind, column, found }) => [kind, column, found])).toEqual([
    ['TWO_DISTRICTS', 'อำเภอ', 'เมืองแพร่'],
    ['TWO_VALUES', 'ขนาดพื้นที่', '26'],
    ['TWO_VALUES', 'LAT', '18.06'],
  ])
  expect(await hub.sql`select area_km2, latitude, district_code from centres.lao where code = '6540502'`).toEqual([
    { areaKm2: 25.5, latitude: 18.05, districtCode: '5405' },
  ])
})

test('a dry run tells what it would do and leaves the hub as it was', async () => {
  const { report } = await importRegister(sql, SMALL, { dryRun: true })
  expect(report).toMatchObject({ outcome: 'CHECKED', changes: { added: 4, corrected: 2, districts: 2 } })
  expect(await contentsOf(sql)).toEqual(before)
})
