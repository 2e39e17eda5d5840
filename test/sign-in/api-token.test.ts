import { apiTokenReader, makeDemoToken, noTokens } from '@hub/gateway'
import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { type Graph, openGraph } from '@hub/test/kit/graph'
import { afterAll, beforeAll, expect, test } from 'vitest'

let database: TestDatabase
let graph: Graph
let administrator: string
beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  graph = await openGraph(database)
  administrator = await makeDemoToken({ role: 'ONDC_ADMIN', subject: 'the administrator' }, database.secret)
})
afterAll(async () => {
  await graph.close()
  await database.drop()
})

async function ask(token: string, query: string, variables: object = {}) {
  const reply = await graph.gateway.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${token}`, 'accept-language': 'en' },
    payload: { query, variables },
  })
  return {
    status: reply.statusCode,
    ...reply.json<{ data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] }>(),
  }
}

const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { token apiToken { id } userErrors { message } } }`
const revoke = `mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { userErrors { message } } }`
const owed =
  '{ province(code: "54") { obligations { totalCount } } other: province(code: "57") { obligations { totalCount } } }'

async function makeToken(key: string) {
  const input = {
    idempotencyKey: key,
    name: 'แดชบอร์ดแพร่',
    role: 'PROVINCIAL_OFFICE',
    provinceCode: '54',
    expiresOn: '2027-01-31',
  }
  const { data } = await ask(administrator, create, { input })
  return data?.createApiToken as { token: string; apiToken: { id: string } }
}

test("a dashboard's token sees what an office of its province sees, and no more", async () => {
  const { token } = await makeToken('sees')
  const { data } = await ask(token, owed)
  expect(data?.province).toEqual({ obligations: { totalCount: expect.any(Number) } })
  expect(data?.other).toEqual({ obligations: null })
  expect((await ask(token, '{ apiTokens { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('a token ends with the request after its revocation', async () => {
  const { token, apiToken } = await makeToken('ends')
  expect((await ask(token, owed)).status).toBe(200)
  await ask(administrator, revoke, { input: { idempotencyKey: 'end it', id: apiToken.id } })
  const refused = await ask(token, owed)
  expect(refused.status).toBe(401)
  expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
})

test('a token nobody made is refused, never taken for the public', async () => {
  expect((await ask('hub_guessed', owed)).status).toBe(401)
})

test('while tokens cannot be checked they are refused, and may be tried again', async () => {
  const readToken = apiTokenReader(() => Promise.reject(new Error('down')), noTokens)
  await expect(readToken('hub_any')).rejects.toMatchObject({ status: 503, code: 'SUBGRAPH_UNAVAILABLE' })
})

test("the gateway's own question cannot be asked by a client", async () => {
  const { errors } = await ask(administrator, '{ apiTokenViewer(hash: "a") { role } }')
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})
