import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connectAsOwner, type Sql } from '../connect.ts'
import { seedReference } from './seed-reference.ts'

let database: TestDatabase
let sql: Sql
const today = '2026-11-20'

beforeEach(async () => {
  database = await createTestDatabase({ from: 'reference' })
  sql = connectAsOwner(database.url)
})
afterEach(async () => {
  await sql.end()
  await database.drop()
})

const traces = () => sql`
  select (select version from centres.dataset_version) as centres, (select version from networks.dataset_version) as networks,
         (select version from reporting.dataset_version) as reporting,
         (select count(*) from centres.change_log) + (select count(*) from networks.change_log)
           + (select count(*) from reporting.change_log) as logged`

describe('seeding again', () => {
  test('changes nothing: neither a version nor the change log', async () => {
    const before = await traces()
    await seedReference(sql, { today })
    expect(await traces()).toEqual(before)
  })

  test('asks all files in one statement, and writes none', async () => {
    const statements: string[] = []
    const counted = connectAsOwner(database.url, { max: 1, onStatement: (text) => statements.push(text) })
    await seedReference(counted, { today }).finally(() => counted.end())
    expect(statements.filter((text) => text.includes('jsonb_populate_recordset(null::centres.'))).toHaveLength(1)
    expect(statements.filter((text) => /insert|update|delete/.test(text))).toEqual([
      expect.stringContaining('reporting.reporting_round'),
    ])
    expect(statements).toHaveLength(15)
  })

  test('leaves what a user has changed as it is', async () => {
    await sql`update centres.centre_channel set value = '000-000-0000' where kind = 'PHONE'`
    await sql`update reporting.target set value = 12 where fiscal_year = 2564 and indicator = 'CENTRES'`
    await seedReference(sql, { today })
    expect(await sql`select value from centres.centre_channel where kind = 'PHONE'`).toEqual([
      { value: '000-000-0000' },
    ])
    expect(await sql`select value from reporting.target where fiscal_year = 2564 and indicator = 'CENTRES'`).toEqual([
      { value: 12 },
    ])
  })

  test('does not bring back a part of a record that a user has removed', async () => {
    await sql`delete from centres.centre_channel where kind = 'FAX'`
    await seedReference(sql, { today })
    expect(await sql`select kind from centres.centre_channel order by ordinal`).toEqual([
      { kind: 'PHONE' },
      { kind: 'LINE_GROUP' },
    ])
  })

  test('brings reference facts back to what the files say, and logs the change', async () => {
    await sql`update centres.province set name_en = 'Prae' where code = '54'`
    await seedReference(sql, { today })
    expect(await sql`select name_en from centres.province where code = '54'`).toEqual([{ nameEn: 'Phrae' }])
    const [change] = await sql`select actor, after from centres.change_log order by id desc limit 1`
    expect(change).toMatchObject({ actor: 'hub seed', after: { code: '54', name_en: 'Phrae' } })
  })
})

describe('the reference facts', () => {
  test('are 77 provinces in seven regions, 18 clusters, and 7,850 LAOs by official count', async () => {
    const [counted] = await sql`
      select (select count(*) from centres.province) as provinces, (select count(*) from centres.region) as regions,
             (select count(*) from centres.cluster) as clusters, (select sum(count) from centres.official_lao_count) as laos`
    expect(counted).toEqual({ provinces: 77, regions: 7, clusters: 18, laos: 7850 })
  })

  test('hold 2,247 subdistrict municipalities and 5,300 SAOs among them', async () => {
    const counted = await sql<{ type: string; laos: number }[]>`
      select type, sum(count) as laos from centres.official_lao_count group by type`
    expect(Object.fromEntries(counted.map(({ type, laos }) => [type, laos]))).toEqual({
      PAO: 76,
      CITY_MUNICIPALITY: 30,
      TOWN_MUNICIPALITY: 195,
      SUBDISTRICT_MUNICIPALITY: 2247,
      SAO: 5300,
      PATTAYA: 1,
      BMA: 1,
    })
  })

  test('hold what the announcement of Wiang Thoeng says: six advisors, a committee of 15, and no name of a person', async () => {
    const seats = await sql`
      select kind, count(*) from centres.committee_member join centres.committee_body on committee_body.id = body_id
      group by kind order by kind`
    expect(seats).toEqual([
      { kind: 'ADVISORS', count: 6 },
      { kind: 'OPERATING_COMMITTEE', count: 15 },
    ])
    const [persons] = await sql`
      select (select count(*) from centres.committee_member_person) + (select count(*) from centres.centre_channel_person)
           + (select count(*) from networks.participant_person) as count`
    expect(persons).toEqual({ count: 0 })
  })

  test('tell no figure from nothing: the manual prints a dash for the centres of 2559 to 2561', async () => {
    const figures = await sql`
      select indicator, fiscal_year, value from reporting.published_figure where kind = 'ACTUAL' order by indicator, fiscal_year`
    expect(figures.map(({ indicator, fiscalYear, value }) => [indicator, fiscalYear, value])).toEqual([
      ['CENTRES', 2559, null],
      ['CENTRES', 2560, null],
      ['CENTRES', 2561, null],
      ['NETWORKS', 2559, 2],
      ['NETWORKS', 2560, 2],
      ['NETWORKS', 2561, 2],
    ])
  })

  test('name a source and a place in it for every published figure, standard and class of obstacles', async () => {
    const [without] = await sql`
      select count(*) from (
        select source_id, locator_th, locator_en from reporting.published_figure
        union all select source_id, locator_th, locator_en from reporting.work_standard
        union all select source_id, locator_th, locator_en from reporting.obstacle_class
      ) cited where source_id is null or btrim(locator_th) = '' or btrim(locator_en) = ''`
    expect(without).toEqual({ count: 0 })
  })

  test('are not marked as demo', async () => {
    const [marked] = await sql`
      select (select count(*) from centres.centre where demo) + (select count(*) from networks.training where demo)
           + (select count(*) from reporting.participation_measure where demo) as count`
    expect(marked).toEqual({ count: 0 })
  })
})
