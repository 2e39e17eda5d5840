import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectAsOwner, type Sql } from './connect.ts'
import { keepSmallGroupSize, standardSmallGroupSize } from './small-group.ts'
import { verifyRollups } from './verify/rollups.ts'

let database: TestDatabase
let sql: Sql
beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  sql = connectAsOwner(database.url)
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

const tests = async () => {
  const [row] = await sql`
    select sum(tests_public)::int as public, sum(tests_paired)::int as paired from networks.training_figures where area = 'TH'`
  return { public: Number(row?.public), paired: Number(row?.paired) }
}

test('a larger group size leaves more out of the public figures at once, and the full ones as they were', async () => {
  const before = await tests()
  expect(before.public).toBeGreaterThan(0)
  expect(await keepSmallGroupSize(sql, 12)).toBe(true)
  const after = await tests()
  expect(after.public).toBeLessThan(before.public)
  expect(after.paired).toBe(before.paired)
  expect(await verifyRollups(sql, 'networks')).toEqual([])
  expect(await keepSmallGroupSize(sql, standardSmallGroupSize)).toBe(true)
  expect(await tests()).toEqual(before)
})

test('the same size again writes nothing', async () => {
  const version = () => sql`select version from networks.dataset_version`
  const before = await version()
  expect(await keepSmallGroupSize(sql, standardSmallGroupSize)).toBe(false)
  expect(await version()).toEqual(before)
})
