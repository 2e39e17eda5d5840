import type { SubgraphDefinition } from '@hub/server'
import { createLoaders, type Loaders } from './loaders/index.ts'
import { resolvers } from './resolvers/index.ts'

/** Reporting: rounds, reports and what is owed, targets and published figures, participation measures. */
export const reporting: SubgraphDefinition<Loaders> = { name: 'reporting', resolvers, createLoaders }
