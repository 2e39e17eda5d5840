import { readFileSync } from 'node:fs'
import path from 'node:path'
import { analyzeTables } from '@hub/db/analyze'
import { connectAsOwner, type Sql, type Transaction } from '@hub/db/connect'
import { subgraphNames } from '@hub/db/migrate'
import { makeDemoToken } from '@hub/gateway'
import type { Viewer } from '@hub/schema/viewer'
import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { type Graph, openGraph } from '@hub/test/kit/graph'
import { projectFolder } from '@hub/test/kit/hub-process'
import { viewers } from '@hub/test/kit/viewers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grow } from '../bench/src/growth/grow.ts'
import type { GrownTable } from '../bench/src/growth/grown-tables.ts'
import { documents as questions } from '../bench/src/questions.ts'
import { readmeQueries } from '../readme/queries.ts'
import { type TableRead, tablesRead, tellPlans } from './told-plans.ts'

let database: TestDatabase
let graph: Graph
let address: string
let read: TableRead[] = []
/** Tables that are read faster by index, unless nearly all of their rows are wanted. */
let large: Set<string>

/** Those that lists and figures are read from. What hangs on their records is large enough as it is not to be read whole. */
const growing: readonly GrownTable[] = [
  'centres.centre',
  'centres.centre_suspension',
  'reporting.centre',
  'reporting.centre_open_interval',
  'reporting.centre_report',
  'reporting.round_extension',
  'networks.training',
  'networks.training_room',
  'networks.training_reach',
]

// The demo nation has some hundred centres: as many as the fully rolled-out nation has ten times over, and as many reports.
const FACTOR = 700

/** Pages of 8 kB. */
const LARGE = 500

beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  await grow(database.url, { factor: FACTOR, tables: growing })
  const sql = connectAsOwner(database.url, { max: 1 })
  // Participants have not grown with their trainings: what is counted from them stays as it was copied.
  await sql`select centres.refresh_rollups(), reporting.refresh_rollups(), networks.refresh_reach_figures(null)`
  await analyzeTables(sql as unknown as Transaction, subgraphNames)
  large = await tablesOver(sql, LARGE)
  await sql.end()
}, 600_000)

beforeAll(async () => {
  await tellPlans(database)
  graph = await openGraph(database, {}, { onNotice: (notice) => read.push(...tablesRead(notice)) })
  address = await graph.gateway.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await graph.close()
  await database.drop()
})

async function tablesOver(sql: Sql, pages: number): Promise<Set<string>> {
  const tables = await sql<{ name: string }[]>`
    select oid::regclass::text as name from pg_class
    where relkind = 'r' and relnamespace::regnamespace::text = any (${[...subgraphNames]}) and relpages > ${pages}`
  return new Set(tables.map(({ name }) => name))
}

/** Asks for an answer without errors. */
async function ask(query: string, viewer: Viewer, variables: object): Promise<unknown> {
  const token = viewer.role === 'PUBLIC' ? undefined : await makeDemoToken(viewer, database.secret)
  const reply = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables: { locale: 'TH', ...variables } }),
  })
  const answer = (await reply.json()) as { data: unknown }
  expect(answer).not.toHaveProperty('errors')
  return answer.data
}

const page = (name: string): string =>
  readFileSync(path.join(projectFolder, `dashboard/documents/${name}.graphql`), 'utf8')

const round = { fiscalYear: 2569, half: 'SECOND' }

const asked: [name: string, query: string, viewer: Viewer, variables: object][] = [
  ['the national dashboard', questions.Q1, viewers.public, { year: 2569 }],
  ['a provincial office’s LAOs', questions.Q2, viewers.phrae, { province: '54' }],
  ['an LAO in depth', questions.Q3, viewers.phrae, { lao: '6545801' }],
  [
    'the latest trainings of every province',
    '{ provinces { trainings(first: 3) { nodes { id } } } }',
    viewers.analyst,
    {},
  ],
  ['the first centres of every province', '{ provinces { centres(first: 3) { nodes { id } } } }', viewers.analyst, {}],
  ...['nation', 'province', 'provinces', 'province-laos', 'province-late', 'province-trainings'].map(
    (name): (typeof asked)[number] => [
      `the page ${name}`,
      page(name),
      viewers.phrae,
      { code: '54', first: 25, fiscalYear: 2569 },
    ],
  ),
  ...['lao', 'lao-reports', 'lao-trainings', 'lao-activities'].map((name): (typeof asked)[number] => [
    `the page ${name}`,
    page(name),
    viewers.phrae,
    { code: '6545801', first: 25, fiscalYear: 2569 },
  ]),
  ...['reports-round', 'reports-provinces'].map((name): (typeof asked)[number] => [
    `the page ${name}`,
    page(name),
    viewers.analyst,
    round,
  ]),
  [
    'the page reports-late',
    page('reports-late'),
    viewers.analyst,
    { first: 25, filter: { ...round, overdueOnly: true }, orderBy: { field: 'DUE_ON' } },
  ],
  [
    'the page reports-list',
    page('reports-list'),
    viewers.analyst,
    { first: 25, filter: round, orderBy: { field: 'SUBMITTED_AT', direction: 'DESC' } },
  ],
  ...['analyst-progress', 'analyst-provinces', 'anyone-centre', 'dashboard-nation'].map(
    (name): (typeof asked)[number] => [`the README’s ${name}`, readmeQueries[name] ?? '', viewers.analyst, {}],
  ),
]

test('what grows is large enough for its plans to count', () => {
  expect([...large]).toEqual(expect.arrayContaining(['centres.centre', 'reporting.centre_report', 'networks.training']))
})

test.each(asked)('%s reads no table that grows from end to end', async (_, query, viewer, variables) => {
  read = []
  await ask(query, viewer, variables)
  expect(read.length).toBeGreaterThan(0)
  expect(read.filter(({ table, by }) => by === 'Seq Scan' && large.has(table))).toEqual([])
})
