import { centres } from '@hub/centres'
import { connect } from '@hub/db/connect'
import { subgraphUrl } from '@hub/db/roles'
import { networks } from '@hub/networks'
import { reporting } from '@hub/reporting'
import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import type { SubgraphName } from '@hub/schema/type-defs'
import { type SubgraphOptions, startSubgraph } from '@hub/server'
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
export function openSubgraph(name: SubgraphName, { url, secret, lifetime }: SubgraphSource): SubgraphExecutor {
  const sql = connect(subgraphUrl(url, name, secret), { name: `hub ${name}` })
  closePoolAtEnd(lifetime, sql, secondsForStatements)
  return starters[name]({ sql, today: todayInBangkok })
}
