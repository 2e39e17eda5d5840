import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HubProcess, runHub } from '../kit/hub-process.ts'
import { openShop, type Shop } from './small-subgraphs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hub-others-'))
const file = path.join(folder, 'supergraph.graphql')
const dataFolder = path.join(folder, 'data')
const processes: HubProcess[] = []

let shop: Shop
let gateway: HubProcess
beforeAll(async () => {
  shop = await openShop({ 'stock-keeping': 'http://127.0.0.1:1/nowhere' })
  writeFileSync(file, shop.supergraph)
  gateway = serve()
  await gateway.address()
})
afterAll(async () => {
  for (const each of processes) await each.end()
  for (const subgraph of ['catalog', 'reviews'] as const) await shop.stop(subgraph)
  rmSync(folder, { recursive: true })
})

function serve(settings: Record<string, string> = {}): HubProcess {
  const hub = new HubProcess(['serve', 'gateway'], {
    SUPERGRAPH_FILE: file,
    HUB_DATA: dataFolder,
    STOCK_KEEPING_URL: shop.addresses['stock-keeping'],
    ...settings,
  })
  processes.push(hub)
  return hub
}

async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const response = await fetch(`${await gateway.address()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as {
    data: unknown
    errors?: { path: unknown; extensions: object }[]
  }
  return { status: response.status, type: response.headers.get('content-type'), data, errors }
}

describe('the gateway alone, over a supergraph that is not the hub’s', () => {
  test('joins its subgraphs: variables, fragments on interfaces, what one requires of another, skip and include', async () => {
    const query = `query ($first: Int!, $no: Boolean!) {
      items(first: $first) {
        __typename
        upc
        ... on Book { title: name pages @skip(if: $no) inStock postage reviews @include(if: true) { id stars text } }
        ...film
      }
    }
    fragment film on Film { name minutes @include(if: $no) }`
    expect(await ask(query, { first: 2, no: false })).toEqual({
      status: 200,
      type: 'application/json; charset=utf-8',
      errors: undefined,
      data: {
        items: [
          {
            __typename: 'Book',
            upc: '1',
            title: 'Ramakien',
            pages: 300,
            inStock: 4,
            postage: 5,
            reviews: [{ id: 'r1', stars: 5, text: null }],
          },
          { __typename: 'Film', upc: '2', name: 'Mekong Hotel' },
        ],
      },
    })
  })

  test('writes, and finds what it wrote', async () => {
    const rename = 'mutation ($name: String!) { rename(upc: "1", name: $name) { name inStock } }'
    expect((await ask(rename, { name: 'Ramayana' })).data).toEqual({ rename: { name: 'Ramayana', inStock: 4 } })
    expect((await ask('{ book(upc: "1") { name } none: book(upc: "9") { name } }')).data).toEqual({
      book: { name: 'Ramayana' },
      none: null,
    })
    await ask(rename, { name: 'Ramakien' })
  })

  test('leaves scalars to its subgraphs, also those that are named as the hub’s', async () => {
    expect((await ask('{ book(upc: "1") { printed } }')).data).toEqual({ book: { printed: 1_797_897_600 } })
  })

  test('tells where a subgraph failed and nothing of its inside, and gives the rest', async () => {
    const { data, errors } = await ask('{ fails book(upc: "1") { name } }')
    expect(data).toEqual({ fails: null, book: { name: 'Ramakien' } })
    expect(errors).toEqual([
      { message: 'internal error', path: ['fails'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ])
  })

  test('sends a write once, even when the connection breaks before it is answered', async () => {
    const { errors } = await ask('mutation { drop }')
    expect(errors).toHaveLength(1)
    expect(shop.requests.filter(({ body }) => body.includes('drop'))).toHaveLength(1)
  })

  test('tells subgraphs nothing of the hub or of who asks', () => {
    expect(shop.requests.length).toBeGreaterThan(0)
    for (const { headers } of shop.requests)
      expect(Object.keys(headers).sort()).toEqual(['accept', 'connection', 'content-length', 'content-type', 'host'])
  })

  test('is not held up by the hub’s limits of rate', async () => {
    const answers = await Promise.all(Array.from({ length: 700 }, () => ask('{ __typename }')))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  })

  test('asks each time: who is not the hub’s says nothing of when its data changes', async () => {
    const sent = () => shop.requests.length
    await ask('{ book(upc: "1") { pages } }')
    const before = sent()
    await ask('{ book(upc: "1") { pages } }')
    expect(sent()).toBe(before + 1)
  })

  test('needs neither database nor secret', () => {
    expect(() => readdirSync(dataFolder)).toThrow('ENOENT')
  })

  test('lets tools ask for the schema in the demo, and else not', async () => {
    const query = '{ __schema { queryType { name } } }'
    expect((await ask(query)).data).toEqual({ __schema: { queryType: { name: 'Query' } } })
    expect((await serve({ HUB_DEMO: 'off' }).ask(query)).errors).toHaveLength(1)
  })

  test('answers without a subgraph that is down, and names it', async () => {
    await shop.stop('stock-keeping')
    const { data, errors } = await ask('{ book(upc: "1") { name inStock } }')
    expect(data).toEqual({ book: { name: 'Ramakien', inStock: null } })
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE' }) }),
    ])
  })
})

test.each([
  ['is not there', undefined],
  ['is no GraphQL', 'type {'],
  ['is no supergraph', 'type Query { a: Int }'],
])('a file that %s is refused by the name of its setting', async (_what, text) => {
  const wrong = path.join(folder, 'wrong.graphql')
  rmSync(wrong, { force: true })
  if (text !== undefined) writeFileSync(wrong, text)
  const { code, said } = await runHub(['serve', 'gateway'], { SUPERGRAPH_FILE: wrong })
  expect(code).toBe(1)
  expect(said).toMatch(/SUPERGRAPH_FILE: .*wrong\.graphql cannot be used/)
})
