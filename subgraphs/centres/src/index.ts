import type { SubgraphDefinition } from '@hub/server'
import { createLoaders, type Loaders } from './loaders/index.ts'
import { resolvers } from './resolvers/index.ts'
import { whose } from './whose.ts'

/** The centres subgraph: areas, local administrative organizations, their centres, and the figures on them. */
export const centres: SubgraphDefinition<Loaders> = { name: 'centres', resolvers, createLoaders, whose }
export { CentreFeed, type CentreFeedOptions } from './feed/centre-feed.ts'
