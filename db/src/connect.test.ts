import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect, type Sql } from './connect.ts'

let database: TestDatabase
let sql: Sql
beforeEach(async () => {
  database = await createTestDatabase({ from: 'empty' })
  sql = connect(database.url, { max: 1 })
})
afterEach(async () => {
  await sql.end()
  await database.drop()
})

test('days come as text, counts and hours as numbers, instants as dates, columns in camelCase', async () => {
  const [row] = await sql`
    select date '2018-11-08' as announced_on, 2564::bigint as fiscal_year, 1110.5::numeric as hours,
           timestamptz '2019-08-31 00:00+07' as as_of`
  expect(row).toEqual({
    announcedOn: '2018-11-08',
    fiscalYear: 2564,
    hours: 1110.5,
    asOf: new Date('2019-08-30T17:00:00Z'),
  })
})
