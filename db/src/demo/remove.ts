import type { Transaction } from '../connect.ts'
import { demoTables } from './tables.ts'

/** Whether any row of the hub is marked as demo. */
export async function hasDemo(sql: Transaction): Promise<boolean> {
  for (const table of await demoTables(sql)) if (await hasDemoRow(sql, table)) return true
  return false
}

/**
 * Removes every row marked as demo, of all three schemas, and tells how many there were. What is left is real; the
 * rollups are for the caller to refresh once it has written what else it writes.
 * @throws the database's error (foreign_key_violation, 23503) when a real row refers to a demo row
 */
export async function removeDemo(sql: Transaction): Promise<number> {
  await sql`select set_config('hub.bulk', 'on', true)`
  let removed = 0
  for (const table of await demoTables(sql)) {
    // A statement that removes nothing would still raise the dataset version.
    if (await hasDemoRow(sql, table)) removed += (await sql.unsafe(`delete from ${table} where demo`)).count
  }
  await sql`select set_config('hub.bulk', '', true)`
  return removed
}

async function hasDemoRow(sql: Transaction, table: string): Promise<boolean> {
  const [found] = await sql.unsafe<{ any: boolean }[]>(`select exists (select from ${table} where demo) as any`)
  return found?.any === true
}
