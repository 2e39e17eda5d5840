import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGateway } from './running-gateway.ts'

const script = `console.log(${JSON.stringify('สวัสดี '.repeat(200))})`
let files: string
beforeAll(() => {
  files = mkdtempSync(path.join(tmpdir(), 'hub-page-'))
  mkdirSync(path.join(files, 'assets'))
  writeFileSync(path.join(files, 'index.html'), '<!doctype html><title>hub</title>')
  writeFileSync(path.join(files, 'assets/index-abc.js'), script)
  writeFileSync(path.join(files, 'assets/index-abc.js.br'), brotliCompressSync(script))
})
afterAll(() => rmSync(files, { recursive: true }))

const document = { accept: 'text/html,application/xhtml+xml' }

async function get(asked: string, headers: Record<string, string> = {}): Promise<Response> {
  const { url } = await startGateway({ page: { files } })
  return fetch(new URL(asked, url), { headers })
}

test.each(['/', '/province/54', '/reports?year=2564'])(
  'a browser that goes to %s gets the page, never out of date',
  async (view) => {
    const response = await get(view, document)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<title>hub</title>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
  },
)

test.each(['GET', 'HEAD'])('who names no form, as a monitor or curl, gets the page at / by %s', async (method) => {
  const { url } = await startGateway({ page: { files } })
  const response = await fetch(new URL('/', url), { method, headers: { accept: '*/*' } })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
})

test('a file whose name says its content is kept for ever', async () => {
  const response = await get('/assets/index-abc.js')
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(await response.text()).toBe(script)
})

test.each([
  ['gzip, br', 'br'],
  ['br;q=0', null],
  ['identity', null],
])('who accepts "%s" is sent it as %s', async (accepted, encoding) => {
  const response = await get('/assets/index-abc.js', { 'accept-encoding': accepted })
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(response.headers.get('vary')).toContain('accept-encoding')
  expect(await response.text()).toBe(script)
})

test('who has the page is told that it has not changed', async () => {
  const { url } = await startGateway({ page: { files } })
  const first = await fetch(new URL('/', url), { headers: document })
  const again = await fetch(new URL('/', url), {
    headers: { ...document, 'if-none-match': first.headers.get('etag') ?? '' },
  })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test.each([
  ['/assets/index-old.js', document],
  ['/nothing.png', { accept: 'image/png' }],
  ['/..%2f..%2fpackage.json', { accept: '*/*' }],
])('what is not there is not made up: %s', async (asked, headers) => {
  const response = await get(asked, headers)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
})

test('the graph and its health stay where they are', async () => {
  const { url, ask } = await startGateway({ page: { files } })
  expect((await ask('{ viewerRole }')).body.data).toEqual({ viewerRole: 'PUBLIC' })
  expect(await (await fetch(new URL('/health', url), { headers: document })).json()).toEqual({ status: 'ok' })
})

test('a page is told of the demo, and nobody keeps the answer', async () => {
  const notice = { isShown: true, viewers: [] }
  const { url } = await startGateway({ page: { demo: async () => notice } })
  const response = await fetch(new URL('/demo', url))
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toEqual(notice)
})

test('requests for the page are counted as all others are', async () => {
  const { url } = await startGateway({ page: { files }, limits: { requestsPerMinuteOfAddress: 2 } })
  const statuses: number[] = []
  for (let request = 0; request < 3; request++)
    statuses.push((await fetch(new URL('/', url), { headers: document })).status)
  expect(statuses).toEqual([200, 200, 429])
})

test('a page is told at which provider people sign in, and may reach that one too', async () => {
  const signIn = { issuer: 'https://id.example.go.th/realms/dla', clientId: 'page', scope: 'openid' }
  const { url } = await startGateway({ page: { files, signIn } })
  expect(await (await fetch(new URL('/sign-in/offer', url))).json()).toEqual(signIn)
  const policy = (await fetch(new URL('/', url), { headers: document })).headers.get('content-security-policy')
  expect(policy).toContain("connect-src 'self' https://id.example.go.th;")
})

test('where nobody signs in on the page it is told so, and may reach nobody but the hub', async () => {
  const { url } = await startGateway({ page: { files } })
  expect(await (await fetch(new URL('/sign-in/offer', url))).json()).toBeNull()
  const policy = (await fetch(new URL('/', url), { headers: document })).headers.get('content-security-policy')
  expect(policy).toContain("connect-src 'self';")
})

test('a browser that goes to the graph gets the explorer, where there is one; every other client the graph', async () => {
  const { url, ask } = await startGateway({ page: { files, explorer: files } })
  const response = await fetch(url, { headers: document })
  expect(await response.text()).toContain('<title>hub</title>')
  expect(response.headers.get('vary')).toBe('accept-encoding, accept')
  expect(await (await fetch(`${url}/assets/index-abc.js`)).text()).toBe(script)
  expect((await fetch(`${url}/assets/index-old.js`)).status).toBe(404)
  expect((await ask('{ viewerRole }')).body.data).toEqual({ viewerRole: 'PUBLIC' })
})
