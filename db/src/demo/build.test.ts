import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectAsOwner, type Sql, type Transaction } from '../connect.ts'
import { verifyHub } from '../verify/verify.ts'
import { buildDemo } from './build.ts'
import { removeDemo } from './remove.ts'

const today = '2026-11-20'
const made: { database: TestDatabase; sql: Sql }[] = []

async function open(from: 'reference' | 'demo'): Promise<Sql> {
  const database = await createTestDatabase({ from })
  const sql = connectAsOwner(database.url)
  made.push({ database, sql })
  return sql
}

let demo: Sql
beforeAll(async () => {
  demo = await open('demo')
})
afterAll(async () => {
  for (const { database, sql } of made) {
    await sql.end()
    await database.drop()
  }
})

/** A checksum of each table's rows; what tells when a row was written is left out. */
async function contents(sql: Sql): Promise<Map<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('centres', 'networks', 'reporting') and table_type = 'BASE TABLE'
      and table_name not in ('change_log', 'dataset_version') order by 1`
  const sums = new Map<string, string>()
  for (const { name } of tables) {
    const [row] = await sql.unsafe(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum from ${name} t`,
    )
    sums.set(name, String(row?.sum))
  }
  return sums
}

describe('the demo nation', () => {
  test('is the same from the same seed and day', async () => {
    const again = await open('reference')
    await buildDemo(again, { today })
    expect(await contents(again)).toEqual(await contents(demo))
  })

  test('is another one from another seed, with the same counts of LAOs', async () => {
    const other = await open('reference')
    await buildDemo(other, { today, seed: 1 })
    const [one, two] = [await contents(demo), await contents(other)]
    expect(two.get('centres.centre')).not.toBe(one.get('centres.centre'))
    expect(await laosByProvinceAndType(other)).toEqual(await officialCounts(other))
  })

  test('has as many LAOs of each type in each province as officially counted', async () => {
    expect(await laosByProvinceAndType(demo)).toEqual(await officialCounts(demo))
  })

  test('has 45 centres on 5 April 2562, as the document counts', async () => {
    const [counted] = await demo`select count(*) from centres.centre where established_on <= '2019-04-05'`
    expect(counted).toEqual({ count: 45 })
  })

  test('has about a hundred centres now, at every stage, and none before the manual knows of one', async () => {
    const [counted] = await demo`
      select count(*) filter (where established_on is not null and closed_on is null) as open,
             min(established_on) >= '2018-10-01' as after_the_manual from centres.centre`
    expect(counted?.open).toBeGreaterThanOrEqual(95)
    expect(counted?.open).toBeLessThanOrEqual(110)
    expect(counted?.afterTheManual).toBe(true)
    const stages = await demo`select distinct stage from centres.centre_stage where until is null order by stage`
    expect(stages.map(({ stage }) => stage)).toEqual(['CLOSED', 'ESTABLISHED', 'ORIENTED', 'SELECTED', 'SUSPENDED'])
  })

  test('has two networks a year from 2559 to 2561, as the manual counts, and one a year after', async () => {
    const formed = await demo`
      select fiscal_year, formed_in_year from networks.network_figures where area = 'TH' order by fiscal_year`
    expect(formed.map(({ formedInYear }) => formedInYear)).toEqual([2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0])
  })

  test('has a centre in Phrae whose report for the last round is missing, and others that reported', async () => {
    const ledger = await demo`
      select status, count(*) from reporting.ledger(${today}::date)
      where province_code = '54' and fiscal_year = 2569 and half = 'SECOND' group by status`
    const counts = new Map(ledger.map(({ status, count }) => [status, count]))
    expect(counts.get('MISSING')).toBeGreaterThanOrEqual(1)
    expect(counts.get('SUBMITTED_ON_TIME')).toBeGreaterThanOrEqual(2)
  })

  test('reports in credible proportions: most on time, some late, some missing, a few empty', async () => {
    const [share] = await demo`
      select 100.0 * avg((status = 'SUBMITTED_ON_TIME')::int) as on_time, 100.0 * avg((status = 'SUBMITTED_LATE')::int) as late,
             100.0 * avg((status = 'MISSING')::int) as missing
      from reporting.ledger(${today}::date) where due_on < ${today}`
    expect(share?.onTime).toBeGreaterThan(70)
    expect(share?.onTime).toBeLessThan(82)
    expect(share?.late).toBeGreaterThan(7)
    expect(share?.missing).toBeGreaterThan(5)
    const [empty] = await demo`select count(*) from reporting.centre_report where is_empty`
    expect(empty?.count).toBeGreaterThan(5)
  })

  test('has no rate above a hundred per cent', async () => {
    const above = await demo`
      select * from reporting.reporting_figures
      where submitted > expected or on_time > submitted or accepted > submitted or returned > submitted`
    expect(above).toEqual([])
  })

  test('has nothing that happened after its day', async () => {
    const [later] = await demo`
      select (select count(*) from centres.activity where held_on > ${today})
           + (select count(*) from reporting.report_transition where at >= ${today}::date + interval '1 day')
           + (select count(*) from networks.hearing where held_on > ${today})
           + (select count(*) from networks.training where status = 'COMPLETED' and ends_on > ${today}) as count`
    expect(later).toEqual({ count: 0 })
  })

  test('raises knowledge: the mean of the paired tests is higher after than before, every year', async () => {
    const years = await demo`
      select mean_before < mean_after as raised from networks.training_figures where area = 'TH' and tests_paired > 0`
    expect(years.length).toBeGreaterThan(5)
    expect(years.every(({ raised }) => raised)).toBe(true)
  })

  test('takes names and numbers that say they are invented', async () => {
    const [real] = await demo`
      select count(*) from centres.committee_member_person
      where name !~ '(สมมติ|ตัวอย่าง|จำลอง)' or phone !~ '^000-'`
    expect(real).toEqual({ count: 0 })
    const [named] = await demo`select count(*) from centres.lao where demo and name_th !~ 'ตัวอย่าง'`
    expect(named).toEqual({ count: 0 })
  })

  test('has rollups that equal a recount, and copies that equal their originals', async () => {
    expect(await verifyHub({ centres: demo, networks: demo, reporting: demo })).toEqual([])
  })

  test('is known to the planner, its figures too: they are looked up by index from the first query on', async () => {
    const known = await demo<{ table: string; isKnown: boolean }[]>`
      select c.oid::regclass::text as table, c.reltuples > 0 as is_known
      from pg_class c where c.relname like '%\\_figures' and c.relkind = 'r' and c.relnamespace::regnamespace::text = any (
        array['centres', 'networks', 'reporting'])`
    expect(known.length).toBeGreaterThan(4)
    expect(known.filter(({ isKnown }) => !isKnown)).toEqual([])
  })
})

describe('removing the demo nation', () => {
  test('leaves exactly the facts of the seed', async () => {
    const sql = await open('demo')
    await sql.begin(async (begun) => {
      const transaction = begun as unknown as Transaction
      expect(await removeDemo(transaction)).toBeGreaterThan(100_000)
      for (const schema of ['centres', 'networks', 'reporting'])
        await transaction.unsafe(`select ${schema}.refresh_rollups()`)
    })
    expect(await contents(sql)).toEqual(await contents(await open('reference')))
  })
})

describe('building it', () => {
  test('is refused where there is one already, and changes nothing', async () => {
    const before = await contents(demo)
    await expect(buildDemo(demo, { today })).rejects.toMatchObject({ refusal: 'DEMO_THERE' })
    expect(await contents(demo)).toEqual(before)
  })

  test('is refused where the real register is', async () => {
    const sql = await open('reference')
    await sql`
      insert into centres.lao (code, province_code, type, name_th)
      select '65460' || lpad(n::text, 2, '0'), '54', 'SAO', 'ทดสอบ' || n from generate_series(1, 30) n`
    await expect(buildDemo(sql, { today })).rejects.toMatchObject({ refusal: 'REGISTER_THERE' })
  })

  test('at a scale gives that share of LAOs a centre, which owes ten rounds, and that share of 20,000 trainings', async () => {
    const sql = await open('reference')
    await buildDemo(sql, { today, scale: 0.02 })
    const [counted] = await sql`
      select (select count(*) from centres.centre where established_on is not null) as centres,
             (select count(*) from reporting.ledger(${today}::date) where fiscal_year between 2565 and 2569) as owed,
             (select count(*) from networks.training where demo) as trainings`
    expect(counted?.centres).toBeGreaterThan(200)
    expect(counted?.owed).toBe(counted?.centres * 10)
    expect(counted?.trainings).toBeGreaterThan(400)
    expect(await verifyHub({ centres: sql, networks: sql, reporting: sql })).toEqual([])
  })
})

const laosByProvinceAndType = (sql: Sql) => sql`
  select province_code, type, count(*) from centres.lao group by province_code, type order by province_code, type`

const officialCounts = (sql: Sql) => sql`
  select province_code, type, count from centres.official_lao_count order by province_code, type`
