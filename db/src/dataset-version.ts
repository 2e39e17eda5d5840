import { sql } from 'drizzle-orm'
import { bigint, boolean, check, type PgSchema, pgPolicy, text, timestamp } from 'drizzle-orm/pg-core'
import { hubOwner, type SubgraphName, subgraphRoles } from './policies.ts'

/**
 * The one-row counter of a subgraph's data: raised once by every writing transaction (triggers of `secure.ts`) and
 * announced on the channel `hub_dataset`, so that an answer can say which state it stands on and a cache can end.
 */
export function datasetVersionTable(schema: PgSchema, subgraph: SubgraphName) {
  return schema.table(
    'dataset_version',
    {
      only: boolean().primaryKey().default(true),
      version: bigint({ mode: 'number' }).notNull().default(0),
      /** The transaction that raised it last: a second statement of the same transaction does not raise it again. */
      transaction: text(),
      changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
    },
    (table) => [
      check('dataset_version_only', sql`${table.only}`),
      pgPolicy('read', { for: 'select', to: subgraphRoles[subgraph], using: sql`true` }),
      pgPolicy('raise', { for: 'update', to: subgraphRoles[subgraph], using: sql`true`, withCheck: sql`true` }),
      pgPolicy('maintenance', { for: 'all', to: hubOwner, using: sql`true`, withCheck: sql`true` }),
    ],
  )
}
