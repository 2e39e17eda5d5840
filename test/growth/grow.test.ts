import { connectAsOwner, type Sql } from '@hub/db/connect'
import { subgraphNames } from '@hub/db/migrate'
import { verifyHub } from '@hub/db/verify/verify'
import { FIRST_FISCAL_YEAR } from '@hub/schema/calendar/known-fiscal-years'
import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grow } from '../bench/src/growth/grow.ts'
import { grownTables } from '../bench/src/growth/grown-tables.ts'

let database: TestDatabase
let sql: Sql
let before: Record<string, number>

// More copies than there are generations, so that some years hold several.
const factor = 20

beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  sql = connectAsOwner(database.url)
  before = await rowsOf(sql)
  await grow(database.url, { factor })
  for (const subgraph of subgraphNames) await sql.unsafe(`select ${subgraph}.refresh_rollups()`)
}, 600_000)
afterAll(async () => {
  await sql.end()
  await database.drop()
})

async function rowsOf(owner: Sql): Promise<Record<string, number>> {
  const counts = grownTables.map((table) => `(select count(*)::int from ${table}) as "${table}"`)
  const [row] = await owner.unsafe<Record<string, number>[]>(`select ${counts.join(', ')}`)
  return { ...row }
}

describe('a nation that has grown', () => {
  test('has as many times the rows of what grows', async () => {
    // Centres that were suspended when they closed resumed no work afterwards.
    const { 'reporting.centre_open_interval': _, ...grown } = await rowsOf(sql)
    const { 'reporting.centre_open_interval': __, ...few } = before
    expect(grown).toEqual(Object.fromEntries(Object.entries(few).map(([table, rows]) => [table, rows * factor])))
  })

  test('keeps every reference from one record to another', async () => {
    const references = await sql<{ table: string; name: string; definition: string }[]>`
      select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint
      where contype = 'f' and connamespace::regnamespace::text = any (${[...subgraphNames]})`
    expect(references.length).toBeGreaterThan(50)
    for (const { table, name, definition } of references)
      await sql.unsafe(`alter table ${table} drop constraint ${name}, add constraint ${name} ${definition}`)
  })

  test('has rollups and copies that follow from its records', async () => {
    const found = await verifyHub({ centres: sql, networks: sql, reporting: sql })
    expect(found.slice(0, 3)).toEqual([])
  })

  test('lies in fiscal years that the hub can name', async () => {
    const [first] = await sql<{ year: number }[]>`
      select least((select min(fiscal_year) from reporting.reporting_figures), (select min(fiscal_year) from centres.centre_figures),
                   (select min(fiscal_year) from networks.training_figures)) as year`
    expect(first?.year).toBeGreaterThanOrEqual(FIRST_FISCAL_YEAR)
  })
})
