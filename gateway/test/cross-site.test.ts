import { expect, test } from 'vitest'
import { startGateway } from './running-gateway.ts'

const query = '{ viewerRole }'
const search = `?query=${encodeURIComponent(query)}`
const json = JSON.stringify({ query })

// What a page of another site can make a browser send without asking first ("simple requests").
test.each([
  [
    'a form',
    { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `query=${query}` },
    '',
  ],
  ['a form of a page that writes JSON', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: json }, ''],
  [
    'a form with files',
    { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: json },
    '',
  ],
  ['a body of no type', { method: 'POST', body: new Blob([json]) }, ''],
  ['a link or an image', {}, search],
  ['a link that names a plain type', { headers: { 'content-type': 'text/plain' } }, search],
])('%s cannot make a browser ask', async (_what, init, path) => {
  const { send } = await startGateway()
  const answer = await send(init, path)
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.body.data).toBeUndefined()
})

test('GET is answered where the client has said so in a header', async () => {
  const { send } = await startGateway()
  const answer = await send({ headers: { 'apollo-require-preflight': '1' } }, search)
  expect(answer.body.data).toEqual({ viewerRole: 'PUBLIC' })
})

test('GET never writes', async () => {
  const { send } = await startGateway()
  const mutation = encodeURIComponent('mutation { renameProvince(code: "54", name: "แพร่") { code } }')
  const answer = await send({ headers: { 'apollo-require-preflight': '1' } }, `?query=${mutation}`)
  expect(answer.status).toBe(405)
  expect(answer.headers.get('allow')).toBe('POST')
})

const dashboard = 'https://dashboard.example.go.th'
const preflight = (origin: string) => ({
  method: 'OPTIONS',
  headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
})
const granted = 'access-control-allow-origin'

test('pages of other origins may not read answers unless that is set up', async () => {
  const { send, ask } = await startGateway()
  const asked = await send(preflight(dashboard))
  expect(asked.status).toBe(405)
  expect(asked.headers.get(granted)).toBeNull()
  expect((await ask(query, { headers: { origin: dashboard } })).headers.get(granted)).toBeNull()
})

test('a page of a configured origin may, of another not, and no cookie counts', async () => {
  const { send, ask } = await startGateway({ corsOrigins: [dashboard] })
  const asked = await send(preflight(dashboard))
  expect(asked.status).toBe(204)
  expect(asked.headers.get(granted)).toBe(dashboard)
  expect(asked.headers.get('access-control-allow-credentials')).toBeNull()
  expect((await ask(query, { headers: { origin: dashboard } })).headers.get(granted)).toBe(dashboard)
  for (const origin of ['https://evil.example', 'https://dashboard.example.go.th.evil.example', 'null'])
    expect((await send(preflight(origin))).headers.get(granted)).toBeNull()
})

test('a page of a configured origin reads refusals too', async () => {
  const { ask } = await startGateway({ corsOrigins: [dashboard] })
  const refused = await ask(query, { headers: { origin: dashboard, authorization: 'Bearer rubbish' } })
  expect(refused.status).toBe(401)
  expect(refused.headers.get(granted)).toBe(dashboard)
})

test.each(['*', 'dashboard.example.go.th', 'https://dashboard.example.go.th/'])('%s is no origin', async (origin) => {
  await expect(startGateway({ corsOrigins: [origin] })).rejects.toThrow(`found ${origin}, accepted`)
})
