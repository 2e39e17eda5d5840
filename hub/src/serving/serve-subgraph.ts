import { remoteSubgraph } from '@hub/gateway/remote'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import type { SubgraphName } from '@hub/schema/type-defs'
import { serveSubgraph } from '@hub/server'
import { asOwner } from '../database/as-owner.ts'
import type { SharedDatabase } from '../database/databases.ts'
import { migrateDatabase, seedDatabase } from '../database/prepare-database.ts'
import type { Settings } from '../settings/settings.ts'
import { listen } from './listen.ts'
import { hubLogger } from './logger.ts'
import { eachNewDay } from './new-day.ts'
import type { PartServing } from './serve-gateway.ts'
import { serveVersion } from './serve-version.ts'
import { openCentres, openSubgraph } from './subgraphs.ts'

/** Prepares a subgraph's database and serves it to the gateway over HTTP. */
export async function serveOneSubgraph(
  name: SubgraphName,
  database: SharedDatabase,
  { settings, lifetime, secret, place }: PartServing,
): Promise<string> {
  await migrateDatabase(database, secret)
  const seed = (): Promise<void> => asOwner(database.url, lifetime, (sql) => seedDatabase(sql, database, settings))
  await seed()
  eachNewDay(lifetime, seed)
  const source = { url: database.url, secret, lifetime }
  const logger = hubLogger(settings, name)
  const execute =
    name === 'centres'
      ? openCentres(source, { reporting: remoteReporting(settings, secret), prepared: Promise.resolve(), logger })
      : openSubgraph(name, source)
  const app = serveSubgraph({ name, execute, secret, logger })
  serveVersion(app, { name, url: database.url, secret, lifetime })
  return listen(app, place, lifetime)
}

/** The reporting subgraph over HTTP; it need not be up yet. */
const remoteReporting = ({ reportingUrl: url, subgraphTimeout: timeout }: Settings, secret: string): SubgraphExecutor =>
  remoteSubgraph({ name: 'reporting', url, secret, timeout })
