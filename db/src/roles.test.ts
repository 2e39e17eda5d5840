import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from './connect.ts'
import { ensureRoles } from './roles.ts'

let databases: TestDatabase[]
beforeAll(async () => {
  databases = await Promise.all([1, 2, 3].map(() => createTestDatabase({ from: 'empty' })))
})
afterAll(() => Promise.all(databases.map((database) => database.drop())))

test('hubs that start at once on databases of one cluster all get in', async () => {
  const rounds = Array.from({ length: 5 }, () => databases).flat()
  const started = rounds.map(async ({ url, secret }) => {
    const sql = connect(url, { max: 1 })
    await ensureRoles(sql, secret).finally(() => sql.end())
  })
  expect((await Promise.allSettled(started)).filter(({ status }) => status === 'rejected')).toEqual([])
})
