import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentsOf } from '../../../test/contents.ts'
import { changed, importRegister, SMALL, without } from '../../../test/import-register.ts'
import { closeHubs, openHub } from '../../../test/open-hub.ts'
import type { Sql } from '../../connect.ts'

let sql: Sql

afterEach(closeHubs)
beforeEach(async () => {
  sql = (await openHub()).sql
  await importRegister(sql, SMALL, { today: '2026-11-20' })
})

const lao = async (code: string) =>
  (await sql`select name_th, type, district_code, closed_on, version from centres.lao where code = ${code}`)[0]
const history = (code: string) => sql`
  select valid_from, valid_to, name_th, type from centres.lao_version where lao_code = ${code} order by valid_from`

describe('the same register again', () => {
  test('changes nothing at all: no version, no history, no line of a change log', async () => {
    const before = await contentsOf(sql)
    const { report } = await importRegister(sql, SMALL, { today: '2026-12-01' })
    expect(report).toMatchObject({ outcome: 'UNCHANGED', changes: { added: 0, renamed: 0, corrected: 0, closed: 0 } })
    expect(await contentsOf(sql)).toEqual(before)
  })

  test('in another order of rows changes nothing either', async () => {
    const before = await contentsOf(sql)
    await importRegister(sql, SMALL.toReversed())
    expect(await contentsOf(sql)).toEqual(before)
  })
})

describe('a changed register', () => {
  test('renames an LAO and keeps the name it had', async () => {
    const { report } = await importRegister(sql, changed('6540502', { name: 'ทุ่งใหม่' }), { today: '2027-05-01' })
    expect(report.changes).toMatchObject({ renamed: 1, added: 0, corrected: 0, closed: 0 })
    expect(await lao('6540502')).toMatchObject({ nameTh: 'ทุ่งใหม่', version: 2 })
    expect(await history('6540502')).toMatchObject([
      { validFrom: '2026-11-20', validTo: '2027-05-01', nameTh: 'ทุ่งสมมุติ' },
      { validFrom: '2027-05-01', validTo: null, nameTh: 'ทุ่งใหม่' },
    ])
    expect(await sql`select name_th from reporting.lao where code = '6540502'`).toEqual([{ nameTh: 'ทุ่งใหม่' }])
  })

  test('raises an LAO to another kind under its code, with history', async () => {
    await importRegister(sql, changed('6540502', { type: 'เทศบาลตำบล' }), { today: '2027-05-01' })
    expect(await lao('6540502')).toMatchObject({ type: 'SUBDISTRICT_MUNICIPALITY' })
    expect((await history('6540502')).map(({ type }) => type)).toEqual(['SAO', 'SUBDISTRICT_MUNICIPALITY'])
  })

  test('leaves each before and after in the change log', async () => {
    await importRegister(sql, changed('6540502', { name: 'ทุ่งใหม่' }))
    const [entry] = await sql`
      select before, after from centres.change_log where table_name = 'lao' order by id desc limit 1`
    expect(entry).toMatchObject({ before: { name_th: 'ทุ่งสมมุติ' }, after: { name_th: 'ทุ่งใหม่' } })
  })

  test('corrects an area or a point without an entry in the history', async () => {
    const { report } = await importRegister(sql, changed('6540502', { area: '26' }))
    expect(report.changes).toMatchObject({ corrected: 1, renamed: 0 })
    expect(await sql`select area_km2 from centres.lao where code = '6540502'`).toEqual([{ areaKm2: 26 }])
    expect(await history('6540502')).toHaveLength(1)
  })

  test('on the very day of the last one amends its entry, for none lasts less than a day', async () => {
    await importRegister(sql, changed('6540502', { name: 'ทุ่งใหม่' }), { today: '2026-11-20' })
    expect(await history('6540502')).toMatchObject([{ validFrom: '2026-11-20', validTo: null, nameTh: 'ทุ่งใหม่' }])
  })

  test('touches only the LAOs it changes', async () => {
    await importRegister(sql, changed('6540502', { name: 'ทุ่งใหม่' }))
    expect(await sql`select code from centres.lao where version > 1 order by code`).toEqual([
      { code: '5150403' },
      { code: '5570404' },
      { code: '6540502' },
    ])
  })

  test('renames a district', async () => {
    const rows = SMALL.map((row) => (row.district === undefined ? { ...row, district: 'สูงใหม่' } : row))
    const { report } = await importRegister(sql, rows)
    expect(report.changes).toMatchObject({ districts: 1, renamed: 0 })
    expect(await sql`select name_th from centres.district where code = '5405'`).toEqual([{ nameTh: 'สูงใหม่' }])
  })
})

describe('an LAO that is gone from the register', () => {
  test('is closed, never deleted, and told', async () => {
    const { report, findings } = await importRegister(sql, without('6540502'), { today: '2027-05-01' })
    expect(findings).toMatchObject([{ kind: 'GONE', severity: 'WARNING', code: '6540502', line: null }])
    expect(findings[0]?.found).toBe('องค์การบริหารส่วนตำบลทุ่งสมมุติ')
    expect(report.changes).toMatchObject({ closed: 1 })
    expect(await lao('6540502')).toMatchObject({ closedOn: '2027-05-01', version: 2 })
    expect(await history('6540502')).toMatchObject([{ validFrom: '2026-11-20', validTo: '2027-05-01' }])
  })

  test('is told once: the same register again changes nothing', async () => {
    await importRegister(sql, without('6540502'), { today: '2027-05-01' })
    const before = await contentsOf(sql)
    const { findings } = await importRegister(sql, without('6540502'), { today: '2027-06-01' })
    expect(findings).toEqual([])
    expect(await contentsOf(sql)).toEqual(before)
  })

  test('is opened again when it comes back, with the gap in its history', async () => {
    await importRegister(sql, without('6540502'), { today: '2027-05-01' })
    const { report } = await importRegister(sql, SMALL, { today: '2028-02-29' })
    expect(report.changes).toMatchObject({ reopened: 1, added: 0 })
    expect(await lao('6540502')).toMatchObject({ closedOn: null, version: 3 })
    expect(await history('6540502')).toMatchObject([
      { validFrom: '2026-11-20', validTo: '2027-05-01' },
      { validFrom: '2028-02-29', validTo: null },
    ])
  })

  test('by mistake and back the same day has an unbroken history', async () => {
    await importRegister(sql, without('6540502'), { today: '2027-05-01' })
    await importRegister(sql, SMALL, { today: '2027-05-01' })
    expect(await history('6540502')).toMatchObject([{ validFrom: '2026-11-20', validTo: null }])
    expect(await lao('6540502')).toMatchObject({ closedOn: null })
  })

  test('on the day it was added is closed all the same', async () => {
    await importRegister(sql, without('6540502'), { today: '2026-11-20' })
    expect(await lao('6540502')).toMatchObject({ closedOn: '2026-11-20' })
  })

  test('is not Bangkok', async () => {
    await importRegister(sql, without('6540502'))
    expect(await lao('1100000')).toMatchObject({ closedOn: null })
  })
})

describe('a register that lacks a great part of the LAOs', () => {
  const many = Array.from({ length: 150 }, (_, at) => ({ code: `654${String(6000 + at)}`, district: 'วังสมมุติ' }))

  beforeEach(async () => {
    await importRegister(sql, [...SMALL, ...many])
  })

  test('is taken for one that was cut short, and refused', async () => {
    const before = await contentsOf(sql)
    const { report, findings } = await importRegister(sql, SMALL)
    expect(report).toMatchObject({ outcome: 'REFUSED', errors: 1, changes: { closed: 150 } })
    expect(findings).toMatchObject([{ kind: 'MANY_GONE', severity: 'ERROR', found: '150' }])
    expect(findings[0]?.message.th).toContain('พบ ขาด 150 อปท. ที่รับได้คือ')
    expect(findings[0]?.message.en).toContain('found that 150 LAOs are missing, accepted is')
    expect(await contentsOf(sql)).toEqual(before)
  })

  test('closes them when that is meant', async () => {
    const { report } = await importRegister(sql, SMALL, { closeMany: true })
    expect(report).toMatchObject({ outcome: 'APPLIED', changes: { closed: 150 } })
  })
})
