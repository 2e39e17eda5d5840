import path from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import { connect, connectAsOwner, type Sql } from './connect.ts'
import { type SubgraphName, subgraphRoles } from './policies.ts'
import { ensureRoles } from './roles.ts'
import { secure } from './secure.ts'

const migrations = path.resolve(import.meta.dirname, '../migrations')

/** All subgraphs, in the order in which they are migrated and seeded. */
export const subgraphNames = Object.keys(subgraphRoles) as SubgraphName[]

export interface MigrateOptions {
  /** A login that may create roles, schemas and tables. */
  url: string
  /** The installation's secret; the subgraphs' passwords derive from it. */
  secret: string
  /** Which subgraphs live in this database; all of them unless they are run apart. */
  subgraphs?: SubgraphName[]
}

/**
 * Brings a database to the newest model: roles, then each subgraph's migrations, then what {@link secure} adds.
 * Two at once wait for each other. Running it again changes nothing.
 */
export async function migrate({ url, secret, subgraphs = subgraphNames }: MigrateOptions): Promise<void> {
  const login = connect(url, { max: 1, name: 'hub migrate' })
  // drizzle() replaces the type parsers of the client it is given, so it gets one of its own. It reads `created_at` to
  // know which migration was the last: under another name it would find none to do.
  const owner = connectAsOwner(url, { max: 1, plainNames: true })
  try {
    await login`select pg_advisory_lock(hashtext('hub migrate'))`
    await ensureRoles(login, secret)
    for (const subgraph of subgraphs) await migrateSubgraph(owner, subgraph)
  } finally {
    await Promise.all([owner.end(), login.end()])
  }
}

async function migrateSubgraph(owner: Sql, subgraph: SubgraphName): Promise<void> {
  await runMigrations(drizzle(owner as never), {
    migrationsFolder: path.join(migrations, subgraph),
    migrationsSchema: 'migrations',
    migrationsTable: subgraph,
  })
  await owner.begin((transaction) => secure(transaction as never, subgraph))
}
