import { readFileSync } from 'node:fs'
import path from 'node:path'
import { makeDemoToken } from '@hub/gateway'
import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { type Graph, openGraph } from '@hub/test/kit/graph'
import { projectFolder } from '@hub/test/kit/hub-process'
import { afterAll, beforeAll, expect, test } from 'vitest'

let database: TestDatabase
let graph: Graph
let address: string
beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  graph = await openGraph(database)
  address = await graph.gateway.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await graph.close()
  await database.drop()
})

/** How many SQL statements a document of the dashboard takes, asked as the office of Phrae. */
async function statementsOf(document: string, variables: object): Promise<number> {
  const token = await makeDemoToken({ role: 'PROVINCIAL_OFFICE', province: '54' }, database.secret)
  const query = readFileSync(path.join(projectFolder, `dashboard/documents/${document}.graphql`), 'utf8')
  graph.takeStatements()
  const reply = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { locale: 'TH', ...variables } }),
  })
  expect(await reply.json()).not.toHaveProperty('errors')
  return graph.takeStatements()
}

const province = { code: '54', fiscalYear: 2569 }
const lao = { code: '6545801', fiscalYear: 2569 }

test.each([
  ['province-laos', { code: '54', filter: { hasCentre: true } }],
  ['province-late', { code: '54' }],
  ['province-trainings', { code: '54' }],
  ['province-networks', { code: '21' }],
  ['lao-activities', { code: '6545801' }],
])('a long page of %s takes as many statements as a short one', async (document, variables) => {
  const few = await statementsOf(document, { ...variables, first: 2 })
  expect(await statementsOf(document, { ...variables, first: 50 })).toBe(few)
})

test.each([
  ['province-names', {}, 2],
  ['province', province, 14],
  ['province-laos', { code: '54', first: 25 }, 8],
  ['province-late', { code: '54', first: 25 }, 8],
  ['province-networks', { code: '54', first: 5 }, 15],
  ['lao', lao, 19],
  ['lao-people', { code: '6545801' }, 6],
  ['lao-reports', { code: '6545801' }, 9],
])('%s takes these statements and no more', async (document, variables, statements) => {
  expect(await statementsOf(document, variables)).toBe(statements)
})
