import type { SubgraphName } from '@hub/schema/type-defs'
import { serveSubgraph } from '@hub/server'
import { asOwner } from '../database/as-owner.ts'
import type { SharedDatabase } from '../database/databases.ts'
import { migrateDatabase, seedDatabase } from '../database/prepare-database.ts'
import { listen } from './listen.ts'
import { hubLogger } from './logger.ts'
import { eachNewDay } from './new-day.ts'
import type { PartServing } from './serve-gateway.ts'
import { openSubgraph } from './subgraphs.ts'

/** Prepares a subgraph's database and serves it to the gateway over HTTP. */
export async function serveOneSubgraph(
  name: SubgraphName,
  database: SharedDatabase,
  { settings, lifetime, secret, place }: PartServing,
): Promise<string> {
  await migrateDatabase(database, secret)
  const seed = (): Promise<void> => asOwner(database.url, lifetime, (sql) => seedDatabase(sql, database))
  await seed()
  eachNewDay(lifetime, seed)
  const execute = openSubgraph(name, { url: database.url, secret, lifetime })
  return listen(serveSubgraph({ name, execute, secret, logger: hubLogger(settings, name) }), place, lifetime)
}
