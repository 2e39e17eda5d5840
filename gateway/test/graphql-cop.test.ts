import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, openGateway, type RunningGateway } from './running-gateway.ts'

// The checks of graphql-cop, with the requests it sends and what it takes for a finding, against a gateway as in production.

let gateway: RunningGateway
beforeAll(async () => {
  gateway = await openGateway()
})
afterAll(() => gateway.app.close())

const aliases = Array.from({ length: 101 }, (_, index) => `alias${index}:__typename`).join(' ')

const documents: [finding: string, query: string, found: (answer: Answer) => boolean][] = [
  ['Alias Overloading', `query cop { ${aliases} }`, ({ body }) => body.data?.alias100 !== undefined],
  ['Directive Overloading', `query cop { __typename ${'@aa'.repeat(10)} }`, ({ body }) => body.errors?.length === 10],
  [
    'Field Duplication',
    `query cop { ${'__typename \n'.repeat(500)} }`,
    ({ body }) => body.data?.__typename !== undefined,
  ],
  ['Introspection', 'query cop { __schema { types { name fields { name } } } }', ({ body }) => body.data !== undefined],
  [
    'Introspection-based Circular Query',
    `query cop { __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`,
    ({ body }) => body.data !== undefined,
  ],
  [
    'Circular Fragment',
    'query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }',
    ({ body }) => body.errors === undefined,
  ],
  ['Field Suggestions', 'query cop { __schema { directive } }', ({ text }) => text.includes('Did you mean')],
  ['Trace Mode', 'query cop { __typename }', ({ text }) => /tracing|stacktrace|exception/i.test(text)],
  ['Unhandled Errors', 'qwerty cop { abc }', ({ text, status }) => /exception|stack/i.test(text) || status >= 500],
]

test.each(documents)('no finding: %s', async (_finding, query, found) => {
  expect(found(await gateway.ask(query, { headers: { 'accept-language': '*' } }))).toBe(false)
})

test('no finding: Array-based Query Batching', async () => {
  const batch = Array.from({ length: 11 }, () => ({ query: 'query cop { __typename }' }))
  const headers = { 'content-type': 'application/json' }
  const answer = await gateway.send({ method: 'POST', headers, body: JSON.stringify(batch) })
  expect(answer.status).toBe(400)
  expect(answer.text).not.toContain('__typename')
})

test.each([
  ['GET Method Query Support', {}, '{__typename}'],
  ['Mutation is allowed over GET', {}, 'mutation {__typename}'],
  ['POST based url-encoded query', { method: 'POST' }, 'query {__typename}'],
])('no finding: %s', async (_finding, init, query) => {
  expect((await gateway.send(init, `?query=${encodeURIComponent(query)}`)).body.data).toBeUndefined()
})

test('no finding: GraphQL IDE', async () => {
  for (const path of ['/graphiql', '/playground', '/console', '/graphql', '/']) {
    const response = await fetch(gateway.url.replace('/graphql', path), { headers: { accept: 'text/html' } })
    expect(await response.text()).not.toMatch(/graphiql|graphql.?playground|apollo.?sandbox|<html/i)
  }
})
