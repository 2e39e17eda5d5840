import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { graphql, parse } from 'graphql'

// A shop of three subgraphs as others write them, each of another version of Federation.

const link = (version: string, names: string): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v${version}", import: [${names}])`

const sdl = {
  catalog: `${link('2.3', '"@key", "@shareable"')}
    scalar DateTime
    interface Item { upc: ID! name: String! }
    type Book implements Item @key(fields: "upc") { upc: ID! name: String! pages: Int! weight: Float! printed: DateTime }
    type Film implements Item @key(fields: "upc") { upc: ID! name: String! minutes: Int! }
    type Query { items(first: Int = 10): [Item!]! book(upc: ID!): Book fails: String }
    type Mutation { rename(upc: ID!, name: String!): Book drop: Boolean }`,
  'stock-keeping': `${link('2.0', '"@key", "@external", "@requires"')}
    type Book @key(fields: "upc") { upc: ID! weight: Float! @external inStock: Int postage: Float @requires(fields: "weight") }`,
  reviews: `${link('2.9', '"@key"')}
    type Book @key(fields: "upc") { upc: ID! reviews: [Review!] }
    type Review { id: ID! stars: Int! text: String }`,
}
export type SmallSubgraph = keyof typeof sdl

const names = new Map([['1', 'Ramakien']])
const book = (upc: string) => ({
  __typename: 'Book',
  upc,
  name: names.get(upc),
  pages: 300,
  weight: 0.5,
  printed: 1_797_897_600,
})
const film = { __typename: 'Film', upc: '2', name: 'Mekong Hotel', minutes: 61 }

const resolvers: Record<SmallSubgraph, object> = {
  catalog: {
    Query: {
      items: (_: unknown, { first }: { first: number }) => [book('1'), film].slice(0, first),
      book: (_: unknown, { upc }: { upc: string }) => (names.has(upc) ? book(upc) : null),
      fails: () => {
        throw new Error('select secret from table')
      },
    },
    Mutation: {
      rename: (_: unknown, { upc, name }: { upc: string; name: string }) => names.set(upc, name) && book(upc),
      drop: () => true,
    },
    Book: { __resolveReference: ({ upc }: { upc: string }) => book(upc) },
  },
  'stock-keeping': {
    Book: { inStock: () => 4, postage: ({ weight }: { weight: number }) => weight * 10 },
  },
  reviews: { Book: { reviews: () => [{ id: 'r1', stars: 5, text: null }] } },
}

/** The subgraphs as they run, each a server of its own. */
export interface Shop {
  supergraph: string
  addresses: Record<SmallSubgraph, string>
  /** Requests each subgraph was sent. */
  requests: { subgraph: SmallSubgraph; headers: IncomingMessage['headers']; body: string }[]
  stop(subgraph: SmallSubgraph): Promise<void>
}

/** Starts the shop, and composes it with the addresses it is at, but for what `composedAt` says otherwise. */
export async function openShop(composedAt: Partial<Record<SmallSubgraph, string>> = {}): Promise<Shop> {
  const requests: Shop['requests'] = []
  const servers = {} as Record<SmallSubgraph, Server>
  const addresses = {} as Shop['addresses']
  for (const subgraph of Object.keys(sdl) as SmallSubgraph[]) {
    const schema = buildSubgraphSchema({ typeDefs: parse(sdl[subgraph]), resolvers: resolvers[subgraph] as never })
    servers[subgraph] = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', async () => {
        const body = Buffer.concat(parts).toString('utf8')
        requests.push({ subgraph, headers: request.headers, body })
        // The connection breaks before the answer.
        if (body.includes('drop')) return response.destroy()
        const { query: source, variables: variableValues } = JSON.parse(body)
        const answer = await graphql({ schema, source, variableValues })
        return response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
      })
    })
    await new Promise<void>((resolve) => servers[subgraph].listen(0, '127.0.0.1', resolve))
    addresses[subgraph] = `http://127.0.0.1:${(servers[subgraph].address() as AddressInfo).port}/graphql`
  }
  const { supergraphSdl, errors } = composeServices(
    (Object.keys(sdl) as SmallSubgraph[]).map((name) => ({
      name,
      typeDefs: parse(sdl[name]),
      url: composedAt[name] ?? addresses[name],
    })),
  )
  if (!supergraphSdl) throw new Error(String(errors))
  const stop = (subgraph: SmallSubgraph): Promise<void> =>
    new Promise((resolve) => {
      servers[subgraph].closeAllConnections()
      servers[subgraph].close(() => resolve())
    })
  return { supergraph: supergraphSdl, addresses, requests, stop }
}
