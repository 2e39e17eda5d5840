import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectAsOwner } from './connect.ts'
import { migrate, subgraphNames } from './migrate.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ from: 'empty' })
})
afterAll(() => database.drop())

test.each(subgraphNames)('a database that has an earlier model of %s gets what is new', async (subgraph) => {
  const sql = connectAsOwner(database.url)
  await migrate(database)
  // Migrations that the database has not seen: all but the first, forgotten. What they make is there, so they fail.
  await sql`delete from migrations.${sql(subgraph)} where id > 1`
  await expect(migrate({ ...database, subgraphs: [subgraph] })).rejects.toThrow('Failed query')
  await sql.end()
  await database.drop()
  database = await createTestDatabase({ from: 'empty' })
})
