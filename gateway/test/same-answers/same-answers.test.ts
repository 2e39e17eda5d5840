import { readFileSync } from 'node:fs'
import path from 'node:path'
import { schemaFolder, typeDefs } from '@hub/schema/type-defs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { awkwardSubgraphs, awkwardSupergraph } from './awkward-graph.ts'
import { randomOperation } from './random-operation.ts'
import { startTwoEngines, type TwoEngines } from './two-engines.ts'

const graphs = {
  'the hub': {
    sdl: () => readFileSync(path.join(schemaFolder, 'supergraph.graphql'), 'utf8'),
    subgraphs: { centres: typeDefs('centres'), networks: typeDefs('networks'), reporting: typeDefs('reporting') },
    kinds: ['query'],
  },
  'a graph of all that federation knows': {
    sdl: awkwardSupergraph,
    subgraphs: awkwardSubgraphs,
    kinds: ['query', 'mutation'],
  },
} as const

describe.each(Object.entries(graphs))('on %s', (_, { sdl, subgraphs, kinds }) => {
  let engines: TwoEngines
  beforeAll(async () => {
    engines = await startTwoEngines(sdl(), subgraphs)
  })
  afterAll(() => engines.stop())

  test.each(kinds)(
    'any %s is answered as ApolloGateway answers it',
    async (kind) => {
      const seen = { valid: 0, withErrors: 0 }
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (seed) => {
          const operation = randomOperation(engines.schema, seed, kind)
          const answers = await engines.ask(operation)
          fc.pre(answers !== null)
          expect(answers?.ours, operation.query).toEqual(answers?.apollos)
          seen.valid++
          if (JSON.stringify(answers?.apollos).includes('"errors":["')) seen.withErrors++
        }),
        { numRuns: 1_000 },
      )
      expect(seen.valid).toBeGreaterThanOrEqual(1_000)
      expect(seen.withErrors).toBeGreaterThan(100)
    },
    300_000,
  )
})
