import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeDemoToken } from '../src/sign-in/demo-token.ts'
import { keeping } from './keeping.ts'
import { type Answer, secret, startGateway } from './running-gateway.ts'

const provinces = '{ provinces { code name } }'
const long = '{ centres(first: 100) { nodes { id name } } }'

/** Headers, but for those that tell of the moment. */
const lasting = ({ headers }: Answer): object => {
  const { date: _date, 'ratelimit-remaining': _left, 'ratelimit-reset': _until, ...rest } = Object.fromEntries(headers)
  return rest
}

test.each([
  ['plain', {}, {}],
  ['compressed', {}, { 'accept-encoding': 'gzip' }],
  ['where pages from elsewhere may ask', { corsOrigins: ['https://dashboard.example.go.th'] }, {}],
  [
    'to a page from elsewhere',
    { corsOrigins: ['https://dashboard.example.go.th'] },
    { origin: 'https://dashboard.example.go.th' },
  ],
])('an answer from memory is the one that was made, header for header: %s', async (_how, options, headers) => {
  const { options: kept, operations } = keeping()
  const { ask } = await startGateway({ ...kept, ...options })
  const made = await ask(long, { headers })
  const again = [await ask(long, { headers }), await ask(long, { headers })]
  for (const answer of again) {
    expect(answer.text).toBe(made.text)
    expect(lasting(answer)).toEqual(lasting(made))
  }
  expect(operations).toHaveLength(1)
})

test('answers from memory are counted as any other', async () => {
  const { options } = keeping()
  const { ask } = await startGateway({ ...options, limits: { requestsPerMinuteOfAddress: 4 } })
  const answers = []
  for (let nth = 0; nth < 6; nth++) answers.push(await ask(provinces))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429])
  expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['3', '2', '1', '0', '0', '0'])
})

test('behind a trusted proxy answers from memory are counted against the client', async () => {
  const { options } = keeping()
  const limits = { requestsPerMinuteOfAddress: 2 }
  const { ask } = await startGateway({ ...options, limits, trustProxy: ['loopback'] })
  const from = (address: string) => ask(provinces, { headers: { 'x-forwarded-for': address } })
  for (const address of ['203.0.113.1', '203.0.113.2']) {
    const statuses = [await from(address), await from(address), await from(address)].map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 429])
  }
})

test.each([
  ['with a token that was tampered with', (token: string) => ({ authorization: `Bearer ${token}x` }), 401],
  ['with another scheme', (token: string) => ({ authorization: `Basic ${token}` }), 401],
  ['as a form of another site could send it', () => ({ 'content-type': 'text/plain' }), 400],
  ['in a form that the gateway does not speak', () => ({ accept: 'text/html' }), 406],
])('memory answers nothing to a request that would be refused: %s', async (_how, headersOf, status) => {
  const { ask } = await startGateway(keeping().options)
  const token = await makeDemoToken({ role: 'ONDC_ANALYST' }, secret)
  for (const headers of [{}, { authorization: `Bearer ${token}` }] as Record<string, string>[])
    expect((await ask(provinces, { headers })).status).toBe(200)
  const answer = await ask(provinces, { headers: headersOf(token) })
  expect(answer.status).toBe(status)
  expect(answer.body.data ?? null).toBeNull()
})

const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

test('a query is registered by its hash once, and asked for by the hash alone from then on, by POST or GET', async () => {
  const { options } = keeping()
  const { ask, send } = await startGateway(options)
  const sha256Hash = createHash('sha256').update(provinces).digest('hex')
  const byHash = () =>
    send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(persisted(sha256Hash)),
    })
  expect((await byHash()).body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  const first = await ask(provinces, { more: persisted(sha256Hash) })
  for (const answer of [await byHash(), await byHash()]) expect(answer.text).toBe(first.text)
  const search = `?${new URLSearchParams({ extensions: JSON.stringify(persisted(sha256Hash).extensions) })}`
  const got = await send({ headers: { 'apollo-require-preflight': '1' } }, search)
  expect(got.text).toBe(first.text)
  const held = { 'apollo-require-preflight': '1', 'if-none-match': got.headers.get('etag') ?? '' }
  expect((await send({ headers: held }, search)).status).toBe(304)
})

test('a mutation is not taken by GET', async () => {
  const { options, operations } = keeping()
  const { send } = await startGateway(options)
  const query = 'mutation { renameProvince(code: "54", name: "x") { code } }'
  const answer = await send({ headers: { 'apollo-require-preflight': '1' } }, `?${new URLSearchParams({ query })}`)
  expect(answer.status).toBe(405)
  expect(operations).toEqual([])
})

test.each([
  ['a write', 'mutation { renameProvince(code: "54", name: "x") { code } }'],
  ['an answer with errors', '{ nothing }'],
])('caches on the way keep no %s', async (_what, query) => {
  const { options } = keeping()
  const { ask } = await startGateway(options)
  for (const answer of [await ask(query), await ask(query)]) {
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('etag')).toBeNull()
  }
})

test('a write through the gateway ends what it keeps before anyone has told it that data changed', async () => {
  const { options, operations } = keeping()
  const { ask } = await startGateway(options)
  for (let nth = 0; nth < 3; nth++) await ask(provinces)
  expect(operations).toHaveLength(1)
  await ask('mutation { renameProvince(code: "54", name: "x") { code } }')
  await ask(provinces)
  expect(operations).toHaveLength(3)
})
