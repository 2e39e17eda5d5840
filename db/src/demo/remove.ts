import postgres from 'postgres'
import type { Transaction } from '../connect.ts'
import { DemoInUse } from './demo-in-use.ts'
import { demoTables } from './tables.ts'

/**
 * Whether there is a demo nation. It has LAOs of its own, of which each subgraph keeps a copy, and goes as a whole: the tables
 * that grow, in which a real hub would be looked through from end to end whenever it starts or shows its page, are not asked.
 */
export async function hasDemo(sql: Transaction): Promise<boolean> {
  const laos = (await demoTables(sql)).filter((table) => table.endsWith('.lao'))
  for (const table of laos) if (await hasDemoRow(sql, table)) return true
  return false
}

/**
 * Removes every row marked as demo, of all three schemas, and tells how many there were. What is left is real; the
 * rollups are for the caller to refresh once it has written what else it writes.
 * @throws {DemoInUse} when a real row refers to a demo row; the transaction is then good for nothing but to roll back
 */
export async function removeDemo(sql: Transaction): Promise<number> {
  await sql`select set_config('hub.bulk', 'on', true)`
  let removed = 0
  for (const table of await demoTables(sql)) {
    // A statement that removes nothing would still raise the dataset version.
    if (await hasDemoRow(sql, table)) removed += await removeFrom(sql, table)
  }
  await sql`select set_config('hub.bulk', '', true)`
  return removed
}

async function hasDemoRow(sql: Transaction, table: string): Promise<boolean> {
  const [found] = await sql.unsafe<{ any: boolean }[]>(`select exists (select from ${table} where demo) as any`)
  return found?.any === true
}

const FOREIGN_KEY_VIOLATION = '23503'

async function removeFrom(sql: Transaction, table: string): Promise<number> {
  try {
    const { count } = await sql.unsafe(`delete from ${table} where demo`)
    return count
  } catch (error) {
    if (!(error instanceof postgres.PostgresError) || error.code !== FOREIGN_KEY_VIOLATION) throw error
    throw new DemoInUse(`${error.schema_name}.${error.table_name}`)
  }
}
