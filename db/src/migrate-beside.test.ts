import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectAsOwner, type Sql } from './connect.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let sql: Sql
beforeAll(async () => {
  database = await createTestDatabase({ from: 'empty' })
  sql = connectAsOwner(database.url)
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

test('a hub that starts waits for no reader of one at work, where nothing is new', async () => {
  await sql.begin(async (reading) => {
    await reading`select from centres.centre, networks.network, reporting.centre_report`
    await migrate(database)
  })
  const triggers = await sql`
    select tgrelid::regclass::text as table from pg_trigger where tgname like 'note\\_%' group by 1 having count(*) <> 3`
  expect(triggers).toEqual([])
})
