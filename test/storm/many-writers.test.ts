import { connectAsOwner, type Sql } from '@hub/db/connect'
import { makeDemoToken } from '@hub/gateway'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { HubProcess, runHub } from '../kit/hub-process.ts'
import { findPlace, isAcknowledged, newWrite, type Place, send, tracesOf } from './writes.ts'

const writers = 50

let database: TestDatabase
let owner: Sql
let place: Place
let token: string
const hubs: HubProcess[] = []
const settings = (): Record<string, string> => ({
  DATABASE_URL: database.url,
  HUB_SECRET: database.secret,
  RATE_LIMIT_TOKEN: '1000000',
  RATE_LIMIT_ADDRESS: '1000000',
})
beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  owner = connectAsOwner(database.url)
  place = await findPlace(owner)
  token = await makeDemoToken({ role: 'PROVINCIAL_OFFICE', province: '54' }, database.secret)
  // Two hubs on one database: writers of different processes meet as those of one do.
  hubs.push(new HubProcess(['start'], settings()), new HubProcess(['start'], settings()))
  await Promise.all(hubs.map((hub) => hub.address()))
})
afterAll(async () => {
  await Promise.all(hubs.map((hub) => hub.end()))
  await owner.end()
  await database.drop()
})

/** Fifty at once, in turn at one hub and the other. */
const fifty = <T>(work: (address: string, nth: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: writers }, async (_, nth) => work(await address(nth), nth)))
const address = (nth: number): Promise<string> => (hubs[(nth >> 1) % hubs.length] as HubProcess).address()

test('fifty writers at once, most to one centre and one network, lose nothing', async () => {
  const writes = await fifty(async (to, nth) => {
    const write = newWrite(place, nth)
    expect(await send(to, token, write)).toSatisfy(isAcknowledged)
    return write
  })
  for (const write of writes) expect(await tracesOf(owner, write)).toEqual([1, 1, 1])
})

test('fifty writers that each raise what they read, and read again when others were first, count to fifty', async () => {
  const read = 'query ($id: ID!) { network(id: $id) { name version } }'
  const rename = `mutation ($input: RenameNetworkInput!) { written: renameNetwork(input: $input) {
    network { name } userErrors { code } } }`
  let refused = 0
  await fifty(async (to, nth) => {
    for (let attempt = 0; ; attempt++) {
      const { name, version } = await ask(to, read)
      const counted = Number(/\d+$/.exec(name)?.[0] ?? 0) + 1
      const input = { idempotencyKey: `count ${nth} ${attempt}`, id: place.network, expectedVersion: version }
      const answer = await send(to, token, { document: rename, input: { ...input, name: `เครือข่ายนับ ${counted}` } })
      if (isAcknowledged(answer)) return
      expect(answer.data?.written).toMatchObject({ userErrors: [{ code: 'STALE_VERSION' }] })
      refused++
    }
  })
  expect((await ask(await address(0), read)).name).toBe(`เครือข่ายนับ ${writers}`)
  expect(refused).toBeGreaterThan(0)
})

test('afterwards every rollup and copy is what the records say', async () => {
  expect(await runHub(['verify'], settings())).toMatchObject({ code: 0 })
})

async function ask(to: string, query: string): Promise<{ name: string; version: number }> {
  const response = await fetch(`${to}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { id: place.network } }),
  })
  const { data } = (await response.json()) as { data: { network: { name: string; version: number } } }
  return data.network
}
