import { sql } from 'drizzle-orm'
import { bigint, index, jsonb, type PgSchema, pgPolicy, text, timestamp } from 'drizzle-orm/pg-core'
import { hubOwner, type SubgraphName, subgraphRoles } from './policies.ts'

/**
 * The append-only change log of a subgraph: who changed which row, when, from what to what, and why.
 * Triggers fill it (see `secure.ts`), in the writing transaction; nobody may change or remove a row of it.
 */
export function changeLogTable(schema: PgSchema, subgraph: SubgraphName) {
  return schema.table(
    'change_log',
    {
      id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
      at: timestamp({ withTimezone: true }).notNull().defaultNow(),
      /** The viewer's subject, or the maintenance command. */
      actor: text().notNull(),
      role: text(),
      tableName: text('table_name').notNull(),
      operation: text().notNull(),
      /** Null where the row is new; a bulk load leaves one row with the number of rows in `after`. */
      before: jsonb(),
      after: jsonb(),
      reason: text(),
      /** The writing transaction: what one write changed together. Null in rows from before it was kept. */
      transaction: text().default(sql`pg_current_xact_id()::text`),
    },
    (table) => [
      index('change_log_by_table').on(table.tableName, table.at),
      index('change_log_by_transaction').on(table.transaction),
      index('change_log_by_record')
        .on(table.tableName, sql`(after ->> 'id')`)
        .where(sql`after ->> 'version' is not null`),
      pgPolicy('administrator', {
        for: 'select',
        to: subgraphRoles[subgraph],
        using: sql`(select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN'`,
      }),
      pgPolicy('append', { for: 'insert', to: subgraphRoles[subgraph], withCheck: sql`true` }),
      pgPolicy('maintenance', { for: 'all', to: hubOwner, using: sql`true`, withCheck: sql`true` }),
    ],
  )
}
