import { readFileSync } from 'node:fs'
import path from 'node:path'
import { connectAsOwner, type Sql } from '@hub/db/connect'
import type { GatewayOptions } from '@hub/gateway'
import { schemaFolder } from '@hub/schema/type-defs'
import type { Viewer } from '@hub/schema/viewer'
import { createTestDatabase } from '@hub/test/kit/database'
import { openGraph } from '@hub/test/kit/graph'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { findPlaces, type Places, pickLaos } from './places.ts'
import { type ViewerName, viewersOf } from './viewers.ts'
import { writeWitnesses } from './witnesses.ts'

/** An answer of the gateway, as it came and as it reads. */
export interface Answer {
  status: number
  text: string
  data: Record<string, unknown> | null | undefined
  errors: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
  /** How many SQL statements it took in all subgraphs. */
  statements: number
}

/** The whole hub on the demo nation: the real gateway over the three real subgraphs, in this process. */
export interface Hub {
  /** Works as the owner: sees and writes all. */
  owner: Sql
  places: Places
  viewers: Record<ViewerName, Viewer>
  /** The faults that the gateway logged and did not tell. */
  faults: unknown[]
  ask(viewer: Viewer, query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>
  close(): Promise<void>
}

/** The schema that clients see. */
export const publicSchema = (): GraphQLSchema =>
  buildSchema(readFileSync(path.join(schemaFolder, 'api.graphql'), 'utf8'))

// What one request may ask has tests of its own; here one request asks for whole types, thousands of times.
const withoutLimits = {
  characters: 1e6,
  tokens: 1e6,
  selections: 1e6,
  aliases: 1e6,
  directives: 1e6,
  cost: Number.MAX_SAFE_INTEGER,
  repetitions: 1e6,
  requestsPerMinuteOfToken: 1e6,
  requestsPerMinuteOfAddress: 1e6,
  operationMilliseconds: 60_000,
}

/** Opens a hub of its own for a test file; whoever opens it closes it. */
export async function openHub(): Promise<Hub> {
  const database = await createTestDatabase({ from: 'demo' })
  const owner = connectAsOwner(database.url)
  const laos = await pickLaos(owner)
  await writeWitnesses(owner, laos)
  const places = await findPlaces(owner, laos)

  const faults: unknown[] = []
  const { gateway, takeStatements, close } = await openGraph(database, {
    // A token is its viewer: how tokens are checked has tests of its own.
    readToken: async (token) => JSON.parse(Buffer.from(token, 'base64url').toString()) as Viewer,
    introspection: false,
    limits: withoutLimits,
    logger: loggerTo(faults),
  })

  const hub: Hub = {
    owner,
    places,
    viewers: viewersOf(places),
    faults,
    async ask(viewer, query, variables = {}, headers = {}) {
      takeStatements()
      const answer = await gateway.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...signedIn(viewer), 'accept-language': 'en', ...headers },
        payload: { query, variables },
      })
      const { data, errors = [] } = answer.json<Partial<Pick<Answer, 'data' | 'errors'>>>()
      return { status: answer.statusCode, text: answer.body, data, errors, statements: takeStatements() }
    },
    async close() {
      await close()
      await owner.end()
      await database.drop()
    },
  }
  await readPersons(hub)
  return hub
}

/** Leaves readings of personal data in the access logs: everyone's who may read persons of Phrae or Chiang Rai. */
async function readPersons({ ask, places, viewers }: Hub): Promise<void> {
  const document = `query ($lao: String!, $network: ID!) {
    lao(code: $lao) { centre { channels { administrator { name } } } }
    network(id: $network) { members(filter: { laoCode: $lao }) { nodes { person { name } } } }
  }`
  for (const place of [places.phrae, places.chiangRai])
    for (const viewer of Object.values(viewers)) await ask(viewer, document, place)
}

const signedIn = (viewer: Viewer): Record<string, string> =>
  viewer.role === 'PUBLIC'
    ? {}
    : { authorization: `Bearer ${Buffer.from(JSON.stringify(viewer)).toString('base64url')}` }

function loggerTo(faults: unknown[]): GatewayOptions['logger'] {
  const ignore = () => {}
  const keep = (fault: unknown) => void faults.push(fault)
  const logger = { level: 'error', trace: ignore, debug: ignore, info: ignore, warn: ignore, error: keep, fatal: keep }
  return Object.assign(logger, { silent: ignore, child: () => logger }) as unknown as GatewayOptions['logger']
}
