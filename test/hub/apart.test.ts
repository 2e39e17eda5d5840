import { connectAsOwner } from '@hub/db/connect'
import { makeDemoToken } from '@hub/gateway'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testSecret } from '../kit/cluster.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { HubProcess } from '../kit/hub-process.ts'

const subgraphs = ['centres', 'networks', 'reporting'] as const
type Subgraph = (typeof subgraphs)[number]

const databases = {} as Record<Subgraph, TestDatabase>
const processes: HubProcess[] = []
let parts: Record<Subgraph, HubProcess>
let gateway: HubProcess

function serve(part: string, environment: Record<string, string>): HubProcess {
  const hub = new HubProcess(['serve', part], { HUB_SECRET: testSecret, ...environment })
  processes.push(hub)
  return hub
}

beforeAll(async () => {
  const started = subgraphs.map(async (subgraph) => {
    const database = await createTestDatabase({ from: 'demo' })
    databases[subgraph] = database
    return [subgraph, serve(subgraph, { [`${subgraph.toUpperCase()}_DATABASE_URL`]: database.url })] as const
  })
  parts = Object.fromEntries(await Promise.all(started)) as Record<Subgraph, HubProcess>
  const addresses = subgraphs.map(async (name) => [
    `${name.toUpperCase()}_URL`,
    `${await parts[name].address()}/graphql`,
  ])
  gateway = serve('gateway', Object.fromEntries(await Promise.all(addresses)) as Record<string, string>)
  await gateway.address()
})
afterAll(async () => {
  for (const hub of processes) await hub.end()
  for (const database of Object.values(databases)) await database.drop()
})

async function write(subgraph: Subgraph, statement: string): Promise<void> {
  const sql = connectAsOwner(databases[subgraph].url, { max: 1 })
  await sql.unsafe(statement)
  await sql.end()
}

const phrae = `{
  province(code: "54") {
    name
    centreFigures(fiscalYear: 2564) { totalByEnd }
    trainingFigures(fiscalYear: 2564) { held }
    reportingRates(fiscalYear: 2564) { expected }
  }
}`

describe('gateway and subgraphs in four processes, on three databases', () => {
  test('answer one question together', async () => {
    const { errors, data } = await gateway.ask(phrae)
    expect(errors).toEqual([])
    expect(data?.province).toMatchObject({
      name: 'แพร่',
      centreFigures: { totalByEnd: expect.any(Number) },
      trainingFigures: { held: expect.any(Number) },
      reportingRates: { expected: expect.any(Number) },
    })
  })

  test('know the viewer of a token in every subgraph', async () => {
    const token = await makeDemoToken({ role: 'PROVINCIAL_OFFICE', province: '54' }, testSecret)
    const mine = '{ province(code: "54") { obligations(first: 1) { totalCount } } }'
    const { errors, data } = await gateway.ask(mine, { authorization: `Bearer ${token}` })
    expect(errors).toEqual([])
    expect(data?.province).toMatchObject({ obligations: { totalCount: expect.any(Number) } })
  })

  test.each(subgraphs)('%s refuses whoever comes around the gateway', async (name) => {
    expect(await parts[name].ask('{ __typename }')).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    })
  })

  test.each(subgraphs)('%s tells its version to the gateway alone', async (name) => {
    const response = await fetch(`${await parts[name].address()}/version`)
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ version: null })
  })

  test('tell pages that listen at the gateway of a change in any of them', async () => {
    const stream = await fetch(`${await gateway.address()}/events`)
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    let told = ''
    const until = async (wanted: RegExp): Promise<RegExpMatchArray> => {
      for (;;) {
        const found = wanted.exec(told)
        if (found) return found
        const read = await reader?.read()
        if (!read || read.done) throw new Error(`the stream has ended: ${told}`)
        told += read.value
      }
    }
    const before = Number((await until(/"networks":(\d+)/))[1])
    await write('networks', "update networks.network set name_en = 'Renamed' where province_code = '54'")
    await until(new RegExp(`"networks":${before + 1}`))
    await reader?.cancel()
  })

  test('keep an answer at the gateway until the data of one of them changes, and at most 200 ms longer', async () => {
    const query = '{ networks(first: 1) { totalCount nodes { name(locale: EN) } } }'
    const tag = async (): Promise<string | null> => {
      const search = new URLSearchParams({ query })
      const headers = { 'apollo-require-preflight': 'test' }
      return (await fetch(`${await gateway.address()}/graphql?${search}`, { headers })).headers.get('etag')
    }
    const first = await tag()
    expect(first).not.toBeNull()
    expect(await tag()).toBe(first)
    await write('networks', "update networks.network set name_en = name_en || ' again'")
    const written = performance.now()
    while (performance.now() < written + 200) await tag()
    expect(await tag()).not.toBe(first)
  })

  test('leave the rest of an answer standing when one of them is killed, and name what is missing', async () => {
    await parts.networks.end('SIGKILL')
    const { data, errors } = await gateway.ask(phrae)
    expect(data?.province).toMatchObject({ centreFigures: { totalByEnd: expect.any(Number) }, trainingFigures: null })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE'])
  })
})
