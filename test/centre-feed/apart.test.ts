import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { connectAsOwner, type Sql } from '@hub/db/connect'
import { verifyHub } from '@hub/db/verify/verify'
import { remoteSubgraph } from '@hub/gateway/remote'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSecret } from '../kit/cluster.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { HubProcess } from '../kit/hub-process.ts'
import { type Act, inputOf, mutationOf } from './acts.ts'

const databases: TestDatabase[] = []
const processes: HubProcess[] = []
const owners: Sql[] = []
let environment: Record<'centres' | 'reporting', Record<string, string>>

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function serve(part: 'centres' | 'reporting'): HubProcess {
  const hub = new HubProcess(['serve', part], { HUB_SECRET: testSecret, ...environment[part] })
  processes.push(hub)
  return hub
}

async function newDatabase(): Promise<{ url: string; owner: Sql }> {
  const database = await createTestDatabase({ from: 'demo' })
  databases.push(database)
  const owner = connectAsOwner(database.url)
  owners.push(owner)
  return { url: database.url, owner }
}

let ofCentres: Sql
let ofReporting: Sql

beforeAll(async () => {
  const [centres, reporting, port] = await Promise.all([newDatabase(), newDatabase(), freePort()])
  ofCentres = centres.owner
  ofReporting = reporting.owner
  environment = {
    centres: { CENTRES_DATABASE_URL: centres.url, REPORTING_URL: `http://127.0.0.1:${port}/graphql` },
    reporting: { REPORTING_DATABASE_URL: reporting.url, PORT: String(port) },
  }
})
afterAll(async () => {
  for (const hub of processes) await hub.end()
  for (const owner of owners) await owner.end()
  for (const database of databases) await database.drop()
})

/** Does something in a centre's life, as the gateway would ask for it. */
async function act(hub: HubProcess, what: Act, day: string, target: { laoCode: string; id: string }): Promise<string> {
  const name = mutationOf[what]
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const ask = remoteSubgraph({
    name: 'centres',
    url: `${await hub.address()}/graphql`,
    secret: testSecret,
    timeout: 20_000,
  })
  const { data, errors } = await ask({
    query: `mutation ($input: ${type}) { ${name}(input: $input) { centre { id } userErrors { code path message } } }`,
    variables: { input: { idempotencyKey: randomUUID(), ...inputOf(what, day, { ...target, version: 0 }) } },
    viewer: { role: 'ONDC_ADMIN', subject: 'the administrator' },
    locale: 'EN',
  })
  expect(errors).toBeUndefined()
  const payload = data?.[name] as { centre: { id: string }; userErrors: unknown[] }
  expect(payload.userErrors).toEqual([])
  return payload.centre.id
}

const unconfirmed = async (): Promise<unknown[]> => [...(await ofCentres`select centre_id from centres.centre_feed`)]
const patience = { timeout: 60_000, interval: 200 }

test('apart, each is told of the other’s doings when both are up, whichever of them was away or killed', async () => {
  const [lao] = await ofCentres<{ code: string }[]>`
    select code from centres.lao l
    where type = 'SAO' and not exists (select from centres.centre c where c.lao_code = l.code) order by code limit 1`
  const laoCode = String(lao?.code)
  const centres = serve('centres')

  const id = await act(centres, 'select', '2024-01-10', { laoCode, id: '' })
  await act(centres, 'orient', '2024-02-10', { laoCode, id })
  await act(centres, 'establish', '2024-03-10', { laoCode, id })
  expect(await unconfirmed()).toMatchObject([{ centreId: id }])

  const reporting = serve('reporting')
  await reporting.address()
  await expect.poll(unconfirmed, patience).toEqual([])
  const [told] =
    await ofReporting`select opened_on, closed_on from reporting.centre_open_interval where centre_id = ${id}`
  expect({ ...told }).toEqual({ openedOn: '2024-03-10', closedOn: null })

  await act(centres, 'suspend', '2024-05-10', { laoCode, id })
  expect(await unconfirmed()).toEqual([])

  await reporting.end('SIGKILL')
  await act(centres, 'reopen', '2024-07-10', { laoCode, id })
  await act(centres, 'close', '2025-07-10', { laoCode, id })
  await centres.end('SIGKILL')
  expect(await unconfirmed()).toMatchObject([{ centreId: id }])
  await serve('reporting').address()
  await serve('centres').address()
  await expect.poll(unconfirmed, patience).toEqual([])
  expect(await verifyHub({ centres: ofCentres, networks: ofCentres, reporting: ofReporting })).toEqual([])
}, 180_000)
