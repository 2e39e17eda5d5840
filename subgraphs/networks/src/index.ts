import type { SubgraphDefinition } from '@hub/server'
import { createLoaders, type Loaders } from './loaders/index.ts'
import { resolvers } from './resolvers/index.ts'
import { whose } from './whose.ts'

/** Networks: people's networks, trainings and their participants, tests and figures. */
export const networks: SubgraphDefinition<Loaders> = { name: 'networks', resolvers, createLoaders, whose }
