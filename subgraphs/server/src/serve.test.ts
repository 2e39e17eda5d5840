import { signedViewerHeader, signViewer } from '@hub/schema/signed-viewer'
import type { SubgraphRequest } from '@hub/schema/subgraph-request'
import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { serveSubgraph } from './serve.ts'

const asked: SubgraphRequest[] = []
const app = serveSubgraph({
  name: 'centres',
  secret: 'secret',
  logger: pino({ level: 'silent' }),
  execute: async (request) => {
    asked.push(request)
    return { data: { __typename: 'Query' } }
  },
})

const post = (headers: Record<string, string>, payload: object = { query: '{ __typename }' }) =>
  app.inject({ method: 'POST', url: '/graphql', headers, payload })

test('a subgraph answers what the gateway asks, for the viewer it has signed', async () => {
  const viewer = { role: 'PROVINCIAL_OFFICE', province: '54' } as const
  const reply = await post({ [signedViewerHeader]: await signViewer(viewer, 'EN', 'centres', 'secret') })
  expect(reply.json()).toEqual({ data: { __typename: 'Query' } })
  expect(asked.at(-1)).toEqual({ query: '{ __typename }', viewer, locale: 'EN' })
})

test.each([
  ['without a viewer', async () => ''],
  ['with a forged viewer', () => signViewer({ role: 'ONDC_ADMIN' }, 'TH', 'centres', 'guessed')],
  ['with a viewer signed for another subgraph', () => signViewer({ role: 'ONDC_ADMIN' }, 'TH', 'networks', 'secret')],
])('reached around the gateway %s, it refuses and runs nothing', async (_how, header) => {
  const before = asked.length
  const reply = await post({ [signedViewerHeader]: await header() })
  expect(reply.statusCode).toBe(401)
  expect(reply.json().errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect(asked).toHaveLength(before)
})

test('a signature serves for some calls, and no longer than it is good for', async () => {
  const headers = { [signedViewerHeader]: await signViewer({ role: 'PUBLIC' }, 'TH', 'centres', 'secret') }
  expect((await post(headers)).statusCode).toBe(200)
  expect((await post(headers)).statusCode).toBe(200)
  vi.useFakeTimers({ now: Date.now() + 36_000, toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  expect((await post(headers)).statusCode).toBe(401)
})

test.each([
  ['in English to whoever asks for it', 'en-GB,en;q=0.9', 'only the gateway may ask here'],
  ['in Thai otherwise', '', 'รับคำขอจากเกตเวย์เท่านั้น'],
])('the refusal is said %s', async (_language, accepted, message) => {
  const reply = await post({ 'accept-language': accepted })
  expect(reply.json().errors[0].message).toBe(message)
})

test('a body cannot name its own viewer', async () => {
  const header = await signViewer({ role: 'PUBLIC' }, 'TH', 'centres', 'secret')
  await post({ [signedViewerHeader]: header }, { query: '{ __typename }', viewer: { role: 'ONDC_ADMIN' } })
  expect(asked.at(-1)?.viewer).toEqual({ role: 'PUBLIC' })
})

test('whoever watches it learns that it is up', async () => {
  expect((await app.inject('/health')).json()).toEqual({ status: 'ok', subgraph: 'centres' })
})
