import { connect, connectAsOwner } from '@hub/db/connect'
import { subgraphNames } from '@hub/db/migrate'
import { afterEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from './database.ts'

const made: TestDatabase[] = []
afterEach(async () => {
  for (const database of made.splice(0)) await database.drop()
})

async function create(from: 'empty' | 'reference' | 'demo'): Promise<TestDatabase> {
  const database = await createTestDatabase({ from })
  made.push(database)
  return database
}

async function count(database: TestDatabase, table: string): Promise<number> {
  const sql = connectAsOwner(database.url)
  const [row] = await sql.unsafe(`select count(*)::int as count from ${table}`)
  await sql.end()
  return Number(row?.count)
}

describe('a test database', () => {
  test('holds the model and no rows when it starts empty', async () => {
    expect(await count(await create('empty'), 'centres.province')).toBe(0)
  })

  test('holds the 77 provinces when it starts from the reference facts', async () => {
    expect(await count(await create('reference'), 'centres.province')).toBe(77)
  })

  test('holds a centre when it starts from the demo nation', async () => {
    expect(await count(await create('demo'), 'centres.centre')).toBeGreaterThan(45)
  })

  test('is nobody else’s: what one writes the other does not see', async () => {
    const [one, other] = [await create('reference'), await create('reference')]
    const sql = connectAsOwner(one.url)
    await sql`delete from centres.official_lao_count`
    await sql.end()
    expect(await count(one, 'centres.official_lao_count')).toBe(0)
    expect(await count(other, 'centres.official_lao_count')).toBeGreaterThan(0)
  })

  test.each(subgraphNames)('lets the login of %s in, which owns nothing', async (subgraph) => {
    const sql = connect((await create('empty')).urlOf(subgraph))
    const [row] = await sql`
      select current_user as login, (select count(*)::int from pg_class where relowner = current_user::regrole) as owned`
    await sql.end()
    expect(row).toMatchObject({ login: `hub_${subgraph}`, owned: 0 })
  })
})
