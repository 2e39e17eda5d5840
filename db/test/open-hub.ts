import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { connectAsOwner, type Sql } from '../src/connect.ts'

/** A hub in a database of its own, worked on as its owner. */
export interface OpenHub {
  readonly url: string
  readonly sql: Sql
}

const opened: { sql: Sql; database: TestDatabase }[] = []

/** Opens a hub with the reference facts, or with the demo nation on top of them. */
export async function openHub(from: 'reference' | 'demo' = 'reference'): Promise<OpenHub> {
  const database = await createTestDatabase({ from })
  const sql = connectAsOwner(database.url)
  opened.push({ sql, database })
  return { url: database.url, sql }
}

/** Closes every hub that was opened and removes it. */
export async function closeHubs(): Promise<void> {
  for (const { sql, database } of opened.splice(0)) {
    await sql.end()
    await database.drop()
  }
}
