import { randomUUID } from 'node:crypto'
import { connectAsOwner, type Sql } from '@hub/db/connect'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { viewers } from '../kit/viewers.ts'
import { type KeepingGraph, openKeepingGraph } from './keeping-graph.ts'

/** How far behind, in milliseconds, an answer may be on a gateway that did not take the write. */
const atMostBehind = 200

let database: TestDatabase
let owner: Sql
let graphs: KeepingGraph[]
beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  owner = connectAsOwner(database.url)
  graphs = [await openKeepingGraph(database), await openKeepingGraph(database)]
})
afterAll(async () => {
  await Promise.all(graphs.map((graph) => graph.end()))
  await owner.end()
  await database.drop()
})

const count = '{ networks(first: 1, filter: { provinceCodes: ["54"] }) { totalCount } }'
const begin = `mutation ($input: BeginNetworkInput!) {
  beginNetwork(input: $input) { network { id } userErrors { code message } } }`

/** A write that was acknowledged: by which gateway, and when. */
interface Acknowledged {
  gateway: number
  at: number
}

async function counted(gateway: number): Promise<number> {
  const { body } = await (graphs[gateway] as KeepingGraph).ask(viewers.phrae, count)
  const networks = body.data?.networks as { totalCount: number } | undefined
  return networks?.totalCount ?? Number.NaN
}

async function inDatabase(): Promise<number> {
  const [row] = await owner<{ total: number }[]>`
    select count(*)::int as total from networks.network where province_code = '54'`
  return row?.total ?? 0
}

test('in a storm of writes at two gateways no answer is older than promised, nor newer than what was written', async () => {
  const before = await inDatabase()
  const acknowledged: Acknowledged[] = []
  let sent = 0
  let isOver = false
  let answers = 0

  const write = async (gateway: number): Promise<void> => {
    for (let nth = 0; nth < 12; nth++) {
      const input = {
        idempotencyKey: randomUUID(),
        provinceCode: '54',
        name: `เครือข่าย ${randomUUID()}`,
        beganOn: '2025-01-05',
      }
      sent++
      const { body } = await (graphs[gateway] as KeepingGraph).ask(viewers.phrae, begin, { input })
      expect(body.data?.beginNetwork).toMatchObject({ userErrors: [] })
      acknowledged.push({ gateway, at: performance.now() })
    }
  }
  const read = async (gateway: number): Promise<void> => {
    while (!isOver) {
      const began = performance.now()
      const mustKnow = acknowledged.filter((each) => each.gateway === gateway || each.at <= began - atMostBehind).length
      const found = await counted(gateway)
      expect(found).toBeGreaterThanOrEqual(before + mustKnow)
      expect(found).toBeLessThanOrEqual(before + sent)
      answers++
    }
  }
  const reads = Promise.all([0, 1, 0, 1, 0, 1].map(read))
  await Promise.all([0, 1, 0, 1].map(write))
  const last = performance.now()
  while (performance.now() < last + atMostBehind) await counted(0)
  isOver = true
  await reads

  expect(await inDatabase()).toBe(before + sent)
  expect(await Promise.all([counted(0), counted(1)])).toEqual([before + sent, before + sent])
  expect(answers).toBeGreaterThan(sent)
})

test('what is asked again is answered without a statement, and a write of anyone ends that', async () => {
  const [graph] = graphs as [KeepingGraph]
  const first = await graph.ask(viewers.phrae, count)
  graph.takeStatements()
  expect(await graph.ask(viewers.phrae, count)).toMatchObject({
    body: first.body,
    headers: { etag: first.headers.etag },
  })
  expect(graph.takeStatements()).toBe(0)
  await owner`update networks.network set name_en = 'Renamed' where id = (select id from networks.network limit 1)`
  const written = performance.now()
  while (performance.now() < written + atMostBehind) await graph.ask(viewers.public, '{ __typename }')
  await graph.ask(viewers.phrae, count)
  expect(graph.takeStatements()).toBe(1)
})

test('the same question of many at once is computed once', async () => {
  const [graph] = graphs as [KeepingGraph]
  const query = '{ provinces { code trainingFigures(fiscalYear: 2568) { held } } }'
  await graph.ask(viewers.public, '{ provinces { code trainingFigures(fiscalYear: 2567) { held } } }')
  graph.takeStatements()
  const replies = await Promise.all(Array.from({ length: 20 }, () => graph.ask(viewers.public, query)))
  expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  expect(graph.takeStatements()).toBe(2)
})
