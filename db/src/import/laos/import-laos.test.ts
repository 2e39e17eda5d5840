import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentsOf } from '../../../test/contents.ts'
import { generatedRegister } from '../../../test/generated-register.ts'
import { importRegister, SMALL } from '../../../test/import-register.ts'
import { closeHubs, openHub } from '../../../test/open-hub.ts'
import type { Sql } from '../../connect.ts'
import { verifyHub } from '../../verify/verify.ts'
import type { ImportProgress } from './progress.ts'

let sql: Sql

afterEach(closeHubs)
beforeEach(async () => {
  sql = (await openHub()).sql
})

const laos = () => sql`
  select code, type, name_th, district_code, area_km2, latitude, longitude, established_on, closed_on, demo
  from centres.lao order by code`

describe('a register brought in for the first time', () => {
  test('adds its LAOs with district, area and point, and keeps Bangkok, which no register holds', async () => {
    const { report, findings } = await importRegister(sql, SMALL)
    expect(findings).toEqual([])
    expect(report).toMatchObject({ outcome: 'APPLIED', refusal: null, rows: 6, laos: 6, errors: 0, warnings: 0 })
    expect(report.changes).toEqual({ added: 4, renamed: 0, corrected: 2, closed: 0, reopened: 0, districts: 2 })
    expect((await laos()).map(({ code, type, nameTh, districtCode }) => [code, type, nameTh, districtCode])).toEqual([
      ['1100000', 'BMA', 'กรุงเทพมหานคร', null],
      ['2540101', 'PAO', 'แพร่', '5401'],
      ['4540102', 'TOWN_MUNICIPALITY', 'เมืองสมมุติ', '5401'],
      ['5150403', 'SUBDISTRICT_MUNICIPALITY', 'โคกพุทรา', '1504'],
      ['5540501', 'SUBDISTRICT_MUNICIPALITY', 'สูงสมมุติ', '5405'],
      ['5570404', 'SUBDISTRICT_MUNICIPALITY', 'เวียงเทิง', '5704'],
      ['6540502', 'SAO', 'ทุ่งสมมุติ', '5405'],
    ])
    expect((await laos()).at(-1)).toMatchObject({
      ...{ areaKm2: 25.5, latitude: 18.05, longitude: 100.12 },
      ...{ establishedOn: null, closedOn: null, demo: false },
    })
  })

  test('begins the history of each LAO on the day of the import', async () => {
    await importRegister(sql, SMALL, { today: '2027-01-15' })
    expect(
      await sql`select valid_from, valid_to, name_th, type from centres.lao_version where lao_code = '6540502'`,
    ).toEqual([{ validFrom: '2027-01-15', validTo: null, nameTh: 'ทุ่งสมมุติ', type: 'SAO' }])
    expect(await sql`select valid_from from centres.lao_version where lao_code = '5570404'`).toEqual([
      { validFrom: '2018-11-08' },
    ])
  })

  test('reaches the other subgraphs’ copies and the figures', async () => {
    await importRegister(sql, SMALL)
    expect(await sql`select count(*) from reporting.lao`).toEqual([{ count: 7 }])
    expect(await verifyHub({ centres: sql, networks: sql, reporting: sql })).toEqual([])
  })

  test('is told by the change log, once, with the file’s name', async () => {
    await importRegister(sql, SMALL)
    expect(
      await sql`
        select table_name, operation, count(*) from centres.change_log
        where actor = 'hub import laos' and reason = 'laos.csv' group by 1, 2 order by 1, 2`,
    ).toEqual([
      { tableName: 'district', operation: 'INSERT', count: 2 },
      { tableName: 'lao', operation: 'INSERT', count: 4 },
      { tableName: 'lao', operation: 'UPDATE', count: 2 },
      { tableName: 'lao_version', operation: 'INSERT', count: 4 },
    ])
  })

  test('gives the same hub with or without byte-order mark, whatever ends its lines', async () => {
    const tables = ['centres.lao', 'centres.lao_version', 'centres.district', 'networks.lao', 'reporting.lao']
    const forms = [true, false].flatMap((byteOrderMark) =>
      (['\r\n', '\n'] as const).map((newline) => ({ byteOrderMark, newline })),
    )
    const outcomes: unknown[] = []
    for (const form of forms) {
      const hub = await openHub()
      await importRegister(hub.sql, generatedRegister(SMALL, form))
      const contents = await contentsOf(hub.sql)
      outcomes.push(tables.map((table) => contents[table]))
    }
    expect(outcomes).toEqual(Array(forms.length).fill(outcomes[0]))
  })

  test('may name an LAO many times, once a tambon, with commas in its addresses', async () => {
    const rows = SMALL.flatMap((row) =>
      ['บ้านหนึ่ง', 'บ้านสอง', 'บ้านสาม'].map((tambon) => ({ ...row, tambon, address: `9/1, ซอย "${tambon}"` })),
    )
    const { report } = await importRegister(sql, rows)
    expect(report).toMatchObject({ outcome: 'APPLIED', rows: 18, laos: 6, changes: { added: 4 } })
  })

  test('has the district of an office that its column names, not its code', async () => {
    const rows = SMALL.map((row) => (row.code === '2540101' ? { ...row, district: 'สูงเม่น' } : row))
    const { findings } = await importRegister(sql, rows)
    expect(findings).toMatchObject([{ kind: 'DISTRICT_NOT_OF_CODE', severity: 'WARNING', line: 4, found: 'สูงเม่น' }])
    expect(await sql`select district_code from centres.lao where code = '2540101'`).toEqual([{ districtCode: '5405' }])
    expect(await sql`select name_th from centres.district where code in ('5401', '5405') order by code`).toEqual([
      { nameTh: 'เมืองแพร่' },
      { nameTh: 'สูงเม่น' },
    ])
  })

  test('shows its progress, phase by phase', async () => {
    const seen: ImportProgress[] = []
    await importRegister(sql, SMALL, { onProgress: (progress) => seen.push(progress) })
    expect(seen.map(({ phase, rows }) => [phase, rows])).toEqual([
      ['READING', 0],
      ['CHECKING', 6],
      ['WRITING', 6],
      ['FIGURES', 6],
    ])
    expect(seen.at(-1)?.bytes).toBe(seen.at(-1)?.totalBytes)
  })
})

test('a hub without provinces refuses and says what to do', async () => {
  await sql`truncate centres.province cascade`
  const { report } = await importRegister(sql, SMALL)
  expect(report).toMatchObject({ outcome: 'REFUSED', refusal: { en: expect.stringContaining('Run hub seed first') } })
})
