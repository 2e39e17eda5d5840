import net from 'node:net'
import { expect, test } from 'vitest'
import { startGateway } from './running-gateway.ts'

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])('%s is answered with what is allowed', async (method) => {
  const { send } = await startGateway()
  const answer = await send({ method })
  expect(answer.status).toBe(405)
  expect(answer.headers.get('allow')).toBe('GET, POST')
})

test('every answer carries the headers that protect a page, refusals too', async () => {
  const { ask, url } = await startGateway()
  const answers = [
    await ask('{ viewerRole }'),
    await ask('{', { headers: { authorization: 'x' } }),
    await fetch(`${url}/no`),
  ]
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self' data:;connect-src 'self';" +
        "manifest-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('strict-transport-security')).toBe('max-age=15552000')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
  }
})

test.each([
  ['GRAPHQL_PARSE_FAILED', '{', undefined],
  ['GRAPHQL_VALIDATION_FAILED', '{ nothing }', undefined],
  ['BAD_USER_INPUT', 'query($n: Int!) { centres(first: $n) { totalCount } }', { n: 'ten' }],
  ['OPERATION_RESOLUTION_FAILURE', 'query A { viewerRole } query B { viewerRole }', undefined],
])('%s is 400 in the media type of GraphQL, 200 in plain JSON', async (code, query, variables) => {
  const { ask } = await startGateway()
  for (const [accept, status] of [
    ['application/graphql-response+json', 400],
    ['application/graphql-response+json, application/json;q=0.9', 400],
    ['application/json', 200],
    ['*/*', 200],
  ] as const) {
    const answer = await ask(query, { variables, headers: { accept } })
    expect(answer.body.errors?.[0]?.extensions.code).toBe(code)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain(status === 400 ? 'graphql-response+json' : 'application/json')
  }
})

test('refusals before GraphQL have their own status in both media types, and keep to the one asked for', async () => {
  const { ask } = await startGateway()
  for (const accept of ['application/graphql-response+json', 'application/json']) {
    const answer = await ask('{ viewerRole }', { headers: { accept, authorization: 'Bearer rubbish' } })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toBe(`${accept}; charset=utf-8`)
  }
})

test('a request may not take for ever to arrive', async () => {
  const { app } = await startGateway({ limits: { arrivalMilliseconds: 1_234 } })
  expect(app.server.requestTimeout).toBe(1_234)
})

/** Sends what no client library would. */
const sendRaw = (url: string, request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request))
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })

const body = '{"query":"{ viewerRole }"}'
const post = (host: string) =>
  `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`

test('what a client calls the hub does not matter', async () => {
  const { url } = await startGateway()
  for (const host of ['[[[', 'a b', '%', 'hub:port'])
    expect(await sendRaw(url, post(host))).toContain('"viewerRole":"PUBLIC"')
})

test.each([
  ['a path that is no path', '/%zz', 400],
  ['a path that is not there', '/admin', 404],
])('%s is refused in the form of the graph', async (_what, path, status) => {
  const { url } = await startGateway()
  const response = await fetch(url.replace('/graphql', path), { headers: { 'accept-language': 'en' } })
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({
    errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
  })
})

test.each([
  ['in rubbish', '{ "query": ', 'application/json', 400],
  ['that poisons prototypes', '{"query":"{ viewerRole }","__proto__":{"a":1}}', 'application/json', 400],
  ['in XML', '<query/>', 'application/xml', 415],
])('a body %s is refused in the language asked for', async (_what, content, type, status) => {
  const { send } = await startGateway()
  const messageIn = async (language: string) => {
    const headers = { 'content-type': type, 'accept-language': language }
    const answer = await send({ method: 'POST', headers, body: content })
    expect(answer.status).toBe(status)
    return answer.body.errors?.[0]?.message
  }
  expect(await messageIn('en')).toMatch(/^[ -~]+$/)
  expect(await messageIn('th')).toMatch(/[ก-๙]/)
})
