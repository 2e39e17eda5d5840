import { readFileSync } from 'node:fs'
import path from 'node:path'
import { centres } from '@hub/centres'
import { type ConnectOptions, connect } from '@hub/db/connect'
import { apiTokenReader, createGateway, demoTokenReader, type GatewayOptions } from '@hub/gateway'
import { networks } from '@hub/networks'
import { reporting } from '@hub/reporting'
import { schemaFolder } from '@hub/schema/type-defs'
import { type SubgraphDefinition, startSubgraph } from '@hub/server'
import { pino } from 'pino'
import { countStatements } from './count-statements.ts'
import type { TestDatabase } from './database.ts'
import { today } from './today.ts'

/** The whole graph over a test database: the real gateway before the three real subgraphs, in this process. */
export interface Graph {
  gateway: Awaited<ReturnType<typeof createGateway>>
  /** SQL statements sent since the last call; the viewer's settings that go with each are not counted. */
  takeStatements(): number
  close(): Promise<void>
}

/** Opens the graph; tokens of `hub token` with the database's secret and API tokens count unless told otherwise. */
export async function openGraph(
  database: TestDatabase,
  options: Partial<GatewayOptions> = {},
  connectOptions: Pick<ConnectOptions, 'onNotice'> = {},
): Promise<Graph> {
  const { onStatement, take } = countStatements()
  const open = <Loaders>(definition: SubgraphDefinition<Loaders>) => {
    const sql = connect(database.urlOf(definition.name), { onStatement, ...connectOptions })
    return { sql, execute: startSubgraph(definition, { sql, today: () => today }) }
  }
  const parts = { centres: open(centres), networks: open(networks), reporting: open(reporting) }
  const gateway = await createGateway({
    supergraphSdl: readFileSync(path.join(schemaFolder, 'supergraph.graphql'), 'utf8'),
    subgraphs: Object.fromEntries(Object.entries(parts).map(([name, { execute }]) => [name, execute])),
    readToken: apiTokenReader(parts.reporting.execute, demoTokenReader(database.secret)),
    introspection: true,
    logger: pino({ level: 'fatal' }),
    ...options,
  })
  return {
    gateway,
    takeStatements: take,
    close: async () => {
      await gateway.close()
      await Promise.all(Object.values(parts).map(({ sql }) => sql.end()))
    },
  }
}
