import { sql } from 'drizzle-orm'
import { jsonb, type PgSchema, pgPolicy, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { hubOwner, type SubgraphName, subgraphRoles } from './policies.ts'

/**
 * The idempotency keys of a subgraph's writes: a key that its actor has used gives the first result again. A row is
 * written in the transaction of the write it belongs to, so it is there exactly when the write is.
 */
export function idempotencyKeyTable(schema: PgSchema, subgraph: SubgraphName) {
  const own = sql`actor = (select current_setting('hub.actor', true))`
  return schema.table(
    'idempotency_key',
    {
      /** Whose key it is: two users may choose the same one. */
      actor: text().notNull(),
      key: text().notNull(),
      verb: text().notNull(),
      /** SHA-256 of the input, so that a key used for something else is told. */
      inputHash: text('input_hash').notNull(),
      result: jsonb(),
      at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    },
    (table) => [
      primaryKey({ columns: [table.actor, table.key] }),
      pgPolicy('own', { for: 'all', to: subgraphRoles[subgraph], using: own, withCheck: own }),
      pgPolicy('maintenance', { for: 'all', to: hubOwner, using: sql`true`, withCheck: sql`true` }),
    ],
  )
}
