import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { schemaFolder } from '@hub/schema/type-defs'
import { buildSchema, getIntrospectionQuery, Kind, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { documentCheck } from '../src/limits/check-document.ts'
import { defaultLimits } from '../src/limits/limits.ts'
import { operationCost } from '../src/limits/operation-cost.ts'
import type { OperationLimit } from '../src/limits/too-complex.ts'
import { demo, startGateway } from './running-gateway.ts'

const aliases = (number: number): string =>
  Array.from({ length: number }, (_, index) => `a${index}: __typename`).join(' ')

/** For each limit a document that reaches `accepted` exactly, and one that is just over. */
const documents: Record<Exclude<OperationLimit, 'bodyBytes'>, { accepted: number; within: string; over: string }> = {
  characters: { accepted: 40, within: '{ viewerRole }'.padEnd(40), over: '{ viewerRole }'.padEnd(41) },
  tokens: {
    accepted: 5,
    within: '{ viewerRole currentRound __typename }',
    over: '{ viewerRole currentRound a: __typename }',
  },
  selections: {
    accepted: 5,
    within: '{ ...F ...F currentRound } fragment F on Query { viewerRole }',
    over: '{ ...F ...F ...F } fragment F on Query { viewerRole }',
  },
  rootFields: { accepted: 3, within: `{ ${aliases(3)} }`, over: `{ ${aliases(3)} __typename }` },
  aliases: {
    accepted: 3,
    within: `{ province(code: "54") { ${aliases(3)} } }`,
    over: `{ province(code: "54") { ${aliases(4)} } }`,
  },
  directives: {
    accepted: 2,
    within: '{ viewerRole @skip(if: false) @include(if: true) }',
    over: '{ viewerRole @skip(if: false) @include(if: true) currentRound @skip(if: false) }',
  },
  depth: {
    accepted: 3,
    within: '{ centres { nodes { name } } }',
    over: '{ centres { nodes { province { code } } } }',
  },
  repetitions: { accepted: 3, within: '{ viewerRole viewerRole viewerRole }', over: `{ ${'viewerRole '.repeat(4)} }` },
  cost: {
    accepted: 52,
    within: 'query { centres(first: 50) { nodes { name } } }',
    over: 'query { centres(first: 51) { nodes { name } } }',
  },
}

test.each(Object.entries(documents))(
  '%s: just under the limit is answered, just over is refused',
  async (limit, each) => {
    const { ask } = await startGateway({ limits: { [limit]: each.accepted } })
    const within = await ask(each.within)
    expect(within.body.errors).toBeUndefined()
    expect(within.body.data).toBeTruthy()

    const over = await ask(each.over)
    expect(over.status).toBe(400)
    expect(over.body.data).toBeUndefined()
    expect(over.body.errors).toEqual([
      {
        message: expect.stringMatching(/^the request asks too much — .*found .*, accepted at most \d+$/),
        extensions: { code: 'OPERATION_TOO_COMPLEX', limit, found: expect.anything(), accepted: each.accepted },
      },
    ])
  },
)

test('the size of a body: just under the limit is read, just over is refused', async () => {
  const { send } = await startGateway({ limits: { bodyBytes: 200 } })
  const bodyOf = (length: number) => '{"query":"{ viewerRole }"}'.padEnd(length)
  const post = (body: string) => send({ method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect((await post(bodyOf(200))).body.data).toEqual({ viewerRole: 'PUBLIC' })
  const over = await post(bodyOf(201))
  expect(over.status).toBe(413)
  expect(over.body.errors?.[0]).toMatchObject({
    message: expect.stringContaining('คำขอมากเกินไป'),
    extensions: { code: 'OPERATION_TOO_COMPLEX', limit: 'bodyBytes', found: '201', accepted: 200 },
  })
})

test('a costly variable is refused like a costly literal', async () => {
  const { ask } = await startGateway({ limits: { cost: 52 } })
  const query = 'query($n: Int) { centres(first: $n) { nodes { name } } }'
  expect((await ask(query, { variables: { n: 50 } })).body.errors).toBeUndefined()
  expect((await ask(query, { variables: { n: 51 } })).body.errors?.[0]?.extensions).toMatchObject({
    limit: 'cost',
    found: 53,
  })
})

test('every answer tells what its operation is estimated to cost', async () => {
  const { ask } = await startGateway()
  const answer = await ask('{ centres(first: 5) { nodes { name } } }')
  expect(answer.body.extensions).toEqual({ cost: { estimated: 7, limit: defaultLimits.cost } })
})

test('limits hold for GET as for POST, and however the query string is written', async () => {
  const { send } = await startGateway({ limits: { rootFields: 2 } })
  const get = (search: string) => send({ headers: { 'apollo-require-preflight': '1' } }, search)
  const three = encodeURIComponent('{ a: viewerRole b: viewerRole c: viewerRole }')
  expect((await get(`?query=${three}`)).body.errors?.[0]?.extensions).toMatchObject({ limit: 'rootFields', found: 3 })
  expect((await get(`?query=${three}&query=${three}`)).body.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_REQUEST',
  })
  expect((await get(`?quer%79=${three}`)).body.errors?.[0]?.extensions).toMatchObject({ limit: 'rootFields' })
})

test('a document registered by its hash has passed the limits first', async () => {
  const { ask, send } = await startGateway({ limits: { rootFields: 2 } })
  const query = '{ a: viewerRole b: viewerRole c: viewerRole }'
  const sha256Hash = createHash('sha256').update(query).digest('hex')
  const extensions = { persistedQuery: { version: 1, sha256Hash } }
  expect((await ask(query, { more: { extensions } })).body.errors?.[0]?.extensions).toMatchObject({
    limit: 'rootFields',
  })
  const byHash = await send({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ extensions }),
  })
  expect(byHash.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
})

test('at most a few validation errors are told of one document', async () => {
  const { ask } = await startGateway()
  const wrong = Array.from({ length: 15 }, (_, index) => `x${index}`).join(' ')
  expect((await ask(`{ ${wrong} }`)).body.errors).toHaveLength(defaultLimits.validationErrors + 1)
})

const examples = [
  ...readFileSync(path.join(schemaFolder, '..', 'README.md'), 'utf8').matchAll(/```graphql\n([^`]*)```/g),
]
const api = buildSchema(readFileSync(path.join(schemaFolder, 'api.graphql'), 'utf8'))

test('the README has queries', () => {
  expect(examples.length).toBeGreaterThan(0)
})

test.each(examples.map(([, source = '']) => [source.match(/query (\w+)/)?.[1], source]))(
  'the query %s of the README is far within the limits',
  (_name, source = '') => {
    const document = parse(source)
    expect(validate(api, document)).toEqual([])
    const half = Object.fromEntries(Object.entries(defaultLimits).map(([name, value]) => [name, value / 2]))
    expect(() => documentCheck({ ...defaultLimits, ...half })(source)).not.toThrow()
    const [operation] = document.definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
    expect(operationCost({ schema: api, document, operation, variables: {} })).toBeLessThan(defaultLimits.cost / 2)
  },
)

test("GraphQL tools can read the demo's schema", async () => {
  const { ask } = await startGateway(demo)
  const all = { inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true }
  const answer = await ask(getIntrospectionQuery({ ...all, directiveIsRepeatable: true }))
  expect(answer.body.errors).toBeUndefined()
})
