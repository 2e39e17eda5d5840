import { expect, test } from 'vitest'
import { makeDemoToken } from '../src/sign-in/demo-token.ts'
import { secret, startGateway } from './running-gateway.ts'

const role = '{ viewerRole }'
const statuses = async (times: number, ask: () => Promise<{ status: number }>) => {
  const all: number[] = []
  for (let time = 0; time < times; time++) all.push((await ask()).status)
  return all
}

test('an address may ask so often a minute without a token, and is told when to come back', async () => {
  const { ask } = await startGateway({ limits: { requestsPerMinuteOfAddress: 3 } })
  expect(await statuses(4, () => ask(role))).toEqual([200, 200, 200, 429])
  const refused = await ask(role)
  expect(refused.body.errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^too many requests: accepted at most 3 a minute; try again in \d+ seconds$/),
    extensions: { code: 'RATE_LIMITED', accepted: 3 },
  })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('a viewer has an allowance of its own, the same for all its tokens', async () => {
  const { ask } = await startGateway({ limits: { requestsPerMinuteOfAddress: 0, requestsPerMinuteOfToken: 3 } })
  const askAs = async (subject: string, lifetime: string) => {
    const token = await makeDemoToken({ role: 'ONDC_ANALYST', subject }, secret, lifetime)
    return ask(role, { headers: { authorization: `Bearer ${token}` } })
  }
  expect(await statuses(2, () => askAs('one', '1h'))).toEqual([200, 200])
  expect(await statuses(2, () => askAs('one', '2h'))).toEqual([200, 429])
  expect(await statuses(1, () => askAs('another', '1h'))).toEqual([200])
})

test('who tries out tokens is counted by address, each new guess too', async () => {
  const { ask } = await startGateway({ limits: { requestsPerMinuteOfAddress: 3 } })
  let guess = 0
  const tryToken = () => ask(role, { headers: { authorization: `Bearer guess${guess++}` } })
  expect(await statuses(4, tryToken)).toEqual([401, 401, 401, 429])
  expect((await ask(role)).status).toBe(429)
})

test('behind a trusted proxy clients are told apart by what the proxy says, else by who connects', async () => {
  const limits = { requestsPerMinuteOfAddress: 1 }
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
  const trusting = await startGateway({ limits, trustProxy: ['loopback'] })
  expect((await trusting.ask(role, from('203.0.113.1'))).status).toBe(200)
  expect((await trusting.ask(role, from('203.0.113.2'))).status).toBe(200)
  expect((await trusting.ask(role, from('203.0.113.1'))).status).toBe(429)
  const alone = await startGateway({ limits })
  expect((await alone.ask(role, from('203.0.113.1'))).status).toBe(200)
  expect((await alone.ask(role, from('203.0.113.2'))).status).toBe(429)
})

test('whoever watches the hub is not counted', async () => {
  const { url } = await startGateway({ limits: { requestsPerMinuteOfAddress: 0 } })
  expect((await fetch(url.replace('/graphql', '/health'))).status).toBe(200)
})
