import type { Viewer } from '@hub/schema/viewer'
import type { PendingRows, Sql, Transaction } from './connect.ts'

/** A statement built on the given transaction. */
export type Statement<Row extends object> = (sql: Transaction) => PendingRows<Row>

/** What one statement read, and the version of the subgraph's data it stands on (never newer than the rows). */
export interface Reading<Row> {
  rows: Row[]
  version: number
}

/**
 * Runs one statement as `viewer` in a short read-only transaction of the pool `sql`.
 * The settings are local to the transaction, so a pooled connection never carries one viewer's scope to the next.
 */
export async function readAs<Row extends object>(
  sql: Sql,
  schema: string,
  viewer: Viewer,
  statement: Statement<Row>,
): Promise<Reading<Row>> {
  // Both are sent without waiting in between: one round trip.
  const [settings, rows] = await sql.begin('read only', (transaction) => [
    transaction`
      select set_config('hub.role', ${viewer.role}, true), set_config('hub.province', ${viewer.province ?? ''}, true),
             set_config('hub.lao', ${viewer.lao ?? ''}, true), set_config('hub.purpose', ${viewer.purpose ?? ''}, true),
             set_config('hub.actor', ${viewer.subject ?? ''}, true),
             (select version from ${transaction(schema)}.dataset_version) as version`,
    statement(transaction as Transaction),
  ])
  return {
    rows: rows as unknown as Row[],
    version: Number((settings as unknown as { version: number }[])[0]?.version ?? 0),
  }
}
