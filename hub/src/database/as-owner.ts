import { connectAsOwner, type Sql } from '@hub/db/connect'
import type { Lifetime } from '../lifetime.ts'

/** Closes a pool at the end of the process; a statement that still runs after `seconds` is given up, and its transaction with it. */
export function closePoolAtEnd(lifetime: Lifetime, sql: Sql, seconds: number): void {
  lifetime.closeAtEnd(() => sql.end({ timeout: seconds }))
}

/** As {@link closePoolAtEnd} for maintenance: who interrupts it wants it undone at once, and all or nothing is written. */
export const abandonPoolAtEnd = (lifetime: Lifetime, sql: Sql): void => closePoolAtEnd(lifetime, sql, 0)

/** Runs `work` as the owner of the hub's tables. */
export async function asOwner<T>(url: string, lifetime: Lifetime, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = connectAsOwner(url)
  abandonPoolAtEnd(lifetime, sql)
  const result = await work(sql)
  await sql.end()
  return result
}
