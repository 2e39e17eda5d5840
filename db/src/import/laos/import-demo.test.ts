import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentsOf } from '../../../test/contents.ts'
import { importRegister, SMALL } from '../../../test/import-register.ts'
import { closeHubs, openHub } from '../../../test/open-hub.ts'
import type { Sql } from '../../connect.ts'

let sql: Sql

afterEach(closeHubs)
beforeEach(async () => {
  sql = (await openHub()).sql
  await addDemo()
})

/** A demo district with an LAO whose code a real one has too, its centre, and the copies of both. */
async function addDemo(): Promise<void> {
  await sql`insert into centres.district (code, province_code, name_th, demo) values ('5405', '54', 'อำเภอตัวอย่าง', true)`
  await sql`
    insert into centres.lao (code, province_code, district_code, type, name_th, demo)
    values ('6540502', '54', '5405', 'SAO', 'ตัวอย่าง', true)`
  await sql`
    insert into centres.lao_version (lao_code, valid_from, name_th, type, demo)
    values ('6540502', '2018-10-01', 'ตัวอย่าง', 'SAO', true)`
  const [centre] = await sql`
    insert into centres.centre (lao_code, province_code, selected_on, established_on, demo)
    values ('6540502', '54', '2019-01-01', '2019-02-01', true) returning id`
  for (const schema of ['networks', 'reporting']) {
    await sql`
      insert into ${sql(schema)}.lao (code, province_code, name_th, type, demo)
      values ('6540502', '54', 'ตัวอย่าง', 'SAO', true)`
  }
  await sql`
    insert into reporting.centre (id, lao_code, province_code, demo) values (${centre?.id}, '6540502', '54', true)`
  await sql`
    insert into reporting.centre_open_interval (centre_id, lao_code, province_code, opened_on, demo)
    values (${centre?.id}, '6540502', '54', '2019-02-01', true)`
  for (const schema of ['centres', 'networks', 'reporting']) await sql.unsafe(`select ${schema}.refresh_rollups()`)
}

describe('a hub that shows demo rows', () => {
  test('takes no register, and says how it would', async () => {
    const before = await contentsOf(sql)
    const { report, findings } = await importRegister(sql, SMALL)
    expect(report).toMatchObject({ outcome: 'REFUSED', errors: 0, laos: 6 })
    expect(report.refusal?.en).toContain('--replace-demo')
    expect(report.refusal?.th).toContain('--replace-demo')
    expect(findings).toEqual([])
    expect(await contentsOf(sql)).toEqual(before)
  })

  test('still has a file checked', async () => {
    const { report, findings } = await importRegister(sql, [...SMALL, { code: '1' }])
    expect(report).toMatchObject({ outcome: 'REFUSED', errors: 1 })
    expect(findings).toMatchObject([{ kind: 'BAD_CODE' }])
  })

  test('has the demo replaced when asked: nothing of it is left, so nothing is counted twice', async () => {
    const { report } = await importRegister(sql, SMALL, { replaceDemo: true, today: '2026-11-20' })
    expect(report).toMatchObject({ outcome: 'APPLIED', demoRowsRemoved: 8, changes: { added: 4, districts: 2 } })
    expect(await sql`select count(*) from centres.lao`).toEqual([{ count: 7 }])
    expect(await sql`select name_th, demo from centres.lao where code = '6540502'`).toEqual([
      { nameTh: 'ทุ่งสมมุติ', demo: false },
    ])
    expect(await sql`select valid_from from centres.lao_version where lao_code = '6540502'`).toEqual([
      { validFrom: '2026-11-20' },
    ])
    expect(await sql`select count(*) from reporting.centre where demo`).toEqual([{ count: 0 }])
    const demo = sql`select established_in_year from centres.centre_figures where fiscal_year = 2562 and area = '54'`
    expect(await demo).toEqual([{ establishedInYear: 0 }])
  })

  test('keeps the demo when the register that would replace it is in error, or only checked', async () => {
    const before = await contentsOf(sql)
    await importRegister(sql, [...SMALL, { code: '1' }], { replaceDemo: true })
    expect(await contentsOf(sql)).toEqual(before)
    const { report } = await importRegister(sql, SMALL, { replaceDemo: true, dryRun: true })
    expect(report).toMatchObject({ outcome: 'CHECKED', demoRowsRemoved: 8 })
    expect(await contentsOf(sql)).toEqual(before)
  })

  test('keeps the demo when a real row stands on it, and says which', async () => {
    await sql`insert into reporting.centre (id, lao_code, province_code) values (gen_random_uuid(), '6540502', '54')`
    const before = await contentsOf(sql)
    const { report } = await importRegister(sql, SMALL, { replaceDemo: true })
    expect(report.outcome).toBe('REFUSED')
    expect(report.refusal?.en).toContain('a real row of reporting.centre refers to it')
    expect(await contentsOf(sql)).toEqual(before)
  })
})

test('a hub without demo takes --replace-demo as nothing to remove', async () => {
  const plain = await openHub()
  const { report } = await importRegister(plain.sql, SMALL, { replaceDemo: true })
  expect(report).toMatchObject({ outcome: 'APPLIED', demoRowsRemoved: 0 })
  const again = await importRegister(plain.sql, SMALL, { replaceDemo: true })
  expect(again.report.outcome).toBe('UNCHANGED')
})

test('the whole demo nation gives way to a register, and what the documents say stays', async () => {
  const nation = await openHub('demo')
  const { report } = await importRegister(nation.sql, SMALL, { replaceDemo: true })
  expect(report).toMatchObject({ outcome: 'APPLIED', changes: { added: 4, corrected: 2, closed: 0 } })
  expect(report.demoRowsRemoved).toBeGreaterThan(10_000)
  expect(await nation.sql`select count(*) from centres.lao`).toEqual([{ count: 7 }])
  const reference = await openHub()
  await importRegister(reference.sql, SMALL)
  const [replaced, plain] = [await contentsOf(nation.sql), await contentsOf(reference.sql)]
  const figures = Object.keys(plain).filter((table) => table.endsWith('_figures'))
  expect(figures.length).toBeGreaterThanOrEqual(4)
  for (const table of ['centres.lao', 'centres.centre', 'networks.lao', 'networks.training', ...figures]) {
    expect([table, replaced[table]]).toEqual([table, plain[table]])
  }
})
