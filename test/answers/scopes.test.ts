import { connectAsOwner, type Sql } from '@hub/db/connect'
import type { Viewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { viewers } from '../kit/viewers.ts'
import { type KeepingGraph, openKeepingGraph } from './keeping-graph.ts'

let database: TestDatabase
let owner: Sql
let keeping: KeepingGraph
let plain: KeepingGraph
let lao: string
beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  owner = connectAsOwner(database.url)
  keeping = await openKeepingGraph(database)
  plain = await openKeepingGraph(database, 0)
  const [found] = await owner<{ code: string }[]>`
    select c.lao_code as code from centres.centre c
    join centres.committee_body b on b.centre_id = c.id
    join centres.committee_member m on m.body_id = b.id and m.until is null
    join centres.committee_member_person p on p.member_id = m.id
    where c.province_code = '54' and c.closed_on is null and b.kind = 'OPERATING_COMMITTEE' and b.until is null
    order by c.lao_code limit 1`
  lao = found?.code ?? ''
})
afterAll(async () => {
  await Promise.all([keeping.end(), plain.end()])
  await owner.end()
  await database.drop()
})

const record = `query ($lao: String!) { lao(code: $lao) { name centre { id version operatingCommittee {
  members { position person { name phone } } } } } }`
/** Kept, since it holds nothing personal: what is owed is seen by few. */
const owed = `query ($lao: String!) { lao(code: $lao) { name centre {
  id obligations { dueOn status } owedReport { dueOn } reports { id state version } } } }`

const everyone: readonly Viewer[] = Object.values(viewers).filter(({ role }) => role !== 'ONDC_ANALYST')

test.each([record, owed])(
  'whoever asks the same gets what their own scope gives, in any order and at once',
  async (query) => {
    const expected = new Map<Viewer, unknown>()
    for (const viewer of everyone) expected.set(viewer, (await plain.ask(viewer, query, { lao })).body.data)
    expect(new Set([...expected.values()].map((data) => JSON.stringify(data))).size).toBeGreaterThan(1)
    for (let round = 0; round < 4; round++) {
      const order = round % 2 ? [...everyone].reverse() : everyone
      const replies = await Promise.all(order.map((viewer) => keeping.ask(viewer, query, { lao })))
      for (const [place, { body }] of replies.entries()) expect(body.data).toEqual(expected.get(order[place] as Viewer))
    }
  },
)

test('each reading of personal data is logged, also of the same people by the same viewer at the same time', async () => {
  const logged = async (): Promise<number> => {
    const [row] = await owner<{ total: number }[]>`select count(*)::int as total from centres.access_log`
    return row?.total ?? 0
  }
  const before = await logged()
  const once = await keeping.ask(viewers.phrae, record, { lao })
  const people = (await logged()) - before
  expect(people).toBeGreaterThan(0)
  expect(once.headers['cache-control']).toBe('no-store')
  await Promise.all(Array.from({ length: 5 }, () => keeping.ask(viewers.phrae, record, { lao })))
  await keeping.ask(viewers.phrae, record, { lao })
  expect(await logged()).toBe(before + 7 * people)
})

test('who has read is never answered from memory', async () => {
  const query = '{ centrePersonReadings(first: 1) { totalCount } }'
  const total = async (): Promise<unknown> => (await keeping.ask(viewers.administrator, query)).body.data
  const first = await total()
  await keeping.ask(viewers.phrae, record, { lao })
  expect(await total()).not.toEqual(first)
})

test('a browser that has an answer is told that it holds, and caches on the way whose it is', async () => {
  const query = '{ provinces { code name } }'
  const first = await keeping.get(viewers.public, query, { 'accept-encoding': 'gzip' })
  expect(first.headers).toMatchObject({ 'cache-control': 'public, no-cache', 'content-encoding': 'gzip' })
  const again = await keeping.get(viewers.public, query, { 'if-none-match': first.headers.etag ?? '' })
  expect(again).toMatchObject({ status: 304, headers: { etag: first.headers.etag } })
  const office = await keeping.get(viewers.phrae, query)
  expect(office.headers['cache-control']).toBe('private, no-cache')
  expect(office.body.data).toEqual(first.body.data)
  expect(office.headers.vary).toContain('authorization')
})

test('another site cannot read by GET what was kept for the page', async () => {
  const query = '{ provinces { code } }'
  await keeping.get(viewers.public, query)
  expect((await keeping.get(viewers.public, query, { 'apollo-require-preflight': '' })).status).toBe(400)
})
