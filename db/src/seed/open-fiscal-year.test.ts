import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectAsOwner, type Sql } from '../connect.ts'
import { openFiscalYear } from './open-fiscal-year.ts'

const subgraphs = ['centres', 'networks', 'reporting'] as const
let database: TestDatabase
let sql: Sql

beforeEach(async () => {
  database = await createTestDatabase({ from: 'demo' })
  sql = connectAsOwner(database.url)
})
afterEach(async () => {
  await sql.end()
  await database.drop()
})

const versions = () => sql`
  select (select version from centres.dataset_version) as centres, (select version from networks.dataset_version) as networks,
         (select version from reporting.dataset_version) as reporting`

test('on 1 October the new year has its two rounds, and can be asked for its figures', async () => {
  await openFiscalYear(sql, { subgraphs, today: '2027-10-01' })
  expect(await sql`select half from reporting.reporting_round where fiscal_year = 2571 order by half`).toEqual([
    { half: 'FIRST' },
    { half: 'SECOND' },
  ])
  const [figures] = await sql`
    select (select total_by_end from centres.centre_figures where fiscal_year = 2571 and area = 'TH') as now,
           (select total_by_end from centres.centre_figures where fiscal_year = 2570 and area = 'TH') as before`
  expect(figures?.now).toBe(figures?.before)
})

test('on 30 September nothing changes', async () => {
  const before = await versions()
  await openFiscalYear(sql, { subgraphs, today: '2027-09-30' })
  expect(await versions()).toEqual(before)
})
