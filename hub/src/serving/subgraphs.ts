import { CentreFeed, centres } from '@hub/centres'
import { connect, type Sql } from '@hub/db/connect'
import { subgraphUrl } from '@hub/db/roles'
import { networks } from '@hub/networks'
import { reporting } from '@hub/reporting'
import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import type { SubgraphName } from '@hub/schema/type-defs'
import { type SubgraphOptions, startSubgraph } from '@hub/server'
import type { Logger } from 'pino'
import { closePoolAtEnd } from '../database/as-owner.ts'
import type { Lifetime } from '../lifetime.ts'

const starters: Record<SubgraphName, (options: SubgraphOptions) => SubgraphExecutor> = {
  centres: (options) => startSubgraph(centres, options),
  networks: (options) => startSubgraph(networks, options),
  reporting: (options) => startSubgraph(reporting, options),
}

/** How long the statements under way may take when the process ends. */
const secondsForStatements = 5

/** What a subgraph works on. */
export interface SubgraphSource {
  /** Its database, with any login: the subgraph signs in with its own. */
  url: string
  secret: string
  lifetime: Lifetime
}

/** Starts a subgraph on its database, with a pool of its own login that sees its schema only. */
export const openSubgraph = (name: Exclude<SubgraphName, 'centres'>, source: SubgraphSource): SubgraphExecutor =>
  starters[name]({ sql: openPool(name, source), today: todayInBangkok })

/** What the centres subgraph needs beside its database. */
export interface CentresNeeds {
  /** The reporting subgraph, in this process or another: it is told when centres are open. */
  reporting: SubgraphExecutor
  /** Settles when the database is prepared; what reporting was not told before is delivered then. */
  prepared: Promise<unknown>
  logger: Logger
}

/** As {@link openSubgraph} for centres, whose writes reporting is told of. */
export function openCentres(source: SubgraphSource, { reporting, prepared, logger }: CentresNeeds): SubgraphExecutor {
  const sql = openPool('centres', source)
  const onFailure = (error: unknown): void =>
    logger.warn({ err: error }, 'reporting was not told of a centre; it is tried again')
  const feed = new CentreFeed({ sql, reporting, onFailure })
  source.lifetime.closeAtEnd(() => feed.close())
  // Why it was not prepared is told by whoever prepares it.
  prepared.then(
    () => feed.deliver(),
    () => {},
  )
  return starters.centres({ sql, today: todayInBangkok, afterWrite: () => feed.deliverSoon() })
}

function openPool(name: SubgraphName, { url, secret, lifetime }: SubgraphSource): Sql {
  const sql = connect(subgraphUrl(url, name, secret), { name: `hub ${name}` })
  closePoolAtEnd(lifetime, sql, secondsForStatements)
  return sql
}
