import { connectAsOwner, type Sql } from '@hub/db/connect'
import type { Lifetime } from '../lifetime.ts'

const secondsToEnd = 5

/** Closes a pool at the end of the process; a statement that still runs then is given up, and its transaction with it. */
export function closePoolAtEnd(lifetime: Lifetime, sql: Sql): void {
  lifetime.closeAtEnd(() => sql.end({ timeout: secondsToEnd }))
}

/** Runs `work` as the owner of the hub's tables. */
export async function asOwner<T>(url: string, lifetime: Lifetime, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = connectAsOwner(url)
  closePoolAtEnd(lifetime, sql)
  const result = await work(sql)
  await sql.end()
  return result
}
