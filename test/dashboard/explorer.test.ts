import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { HubProcess } from '@hub/test/kit/hub-process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { readmeQueries } from '../readme/queries.ts'
import { openBrowser } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const document = { accept: 'text/html,application/xhtml+xml' }

let browser: Browser
let database: TestDatabase
let hub: HubProcess
let address: string
beforeAll(async () => {
  ;[browser, database] = await Promise.all([openBrowser(), createTestDatabase({ from: 'demo' })])
  hub = start()
  address = await hub.address()
})
afterAll(async () => {
  await browser.close()
  await hub.end()
  await database.drop()
})

const start = (environment: Record<string, string> = {}): HubProcess =>
  new HubProcess(['start'], { DATABASE_URL: database.url, HUB_SECRET: database.secret, ...environment })

interface Opened {
  page: Page
  /** What the browser complains of. */
  complaints: string[]
  /** Addresses it has asked. */
  asked: string[]
}

/** Opens the explorer and waits until it knows the schema. */
async function openExplorer(): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
  onTestFinished(() => context.close())
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const [complaints, asked]: [string[], string[]] = [[], []]
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  context.on('request', (request) => asked.push(request.url()))
  const schema = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('IntrospectionQuery'),
  )
  await page.goto(`${address}/graphql`)
  await (await schema).finished()
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  return { page, complaints, asked }
}

const answerOf = (page: Page): Promise<string> => page.locator('.graphiql-response').innerText()

test('a browser that goes to the graph runs a query of the README there and sees figures; nobody else is asked', async () => {
  const { page, complaints, asked } = await openExplorer()
  const names = Object.values(readmeQueries).flatMap((query) => /^query (\w+)/.exec(query)?.[1] ?? [])
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(names)
  await page.getByRole('tab', { name: 'Nation' }).click()
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect.poll(() => answerOf(page)).toMatch(/"establishedInYear":\s\d+/)
  expect(asked.filter((url) => !url.startsWith(`${address}/`) && !/^(data|blob):/.test(url))).toEqual([])
  expect(complaints).toEqual([])
})

test('a tab asks as the viewer it is for, and as another when one is chosen', async () => {
  const { page } = await openExplorer()
  const chooser = page.getByLabel('Ask as')
  expect(await chooser.inputValue()).toBe('ONDC_ANALYST')
  await chooser.selectOption('ONDC_ADMIN')
  const waiting = page.waitForRequest((request) => (request.postData() ?? '').includes('query Progress'))
  await page.getByRole('button', { name: /Execute query/ }).click()
  const token = (await waiting).headers().authorization?.split('.')[1] ?? ''
  expect(JSON.parse(Buffer.from(token, 'base64url').toString())).toMatchObject({ role: 'ONDC_ADMIN' })
})

test('an example opens in a tab of its own', async () => {
  const { page } = await openExplorer()
  const before = await page.getByRole('tab').count()
  await page.getByRole('button', { name: /who is late/ }).click()
  expect(await page.getByRole('tab').count()).toBe(before + 1)
  await expect.poll(() => page.locator('.graphiql-query-editor').innerText()).toContain('OurLaos')
  await expect.poll(() => page.getByLabel('Ask as').inputValue()).toBe('PROVINCIAL_OFFICE')
})

test('every type tells what it is', async () => {
  const { page } = await openExplorer()
  await page.getByRole('button', { name: /Documentation Explorer/ }).click()
  const docs = page.locator('.graphiql-doc-explorer')
  await docs.getByRole('link', { name: 'FiscalYear', exact: true }).first().click()
  expect(await docs.innerText()).toMatch(/FiscalYear[\s\S]*October/)
})

test('what is ours of it can be read by everyone: axe finds nothing', async () => {
  const { page } = await openExplorer()
  await page.evaluate(axe)
  const violations =
    await page.evaluate(`axe.run('.examples', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`)
  expect(violations).toEqual([])
})

test('only the explorer may write styles, and no page may run scripts from elsewhere', async () => {
  const policyOf = async (path: string) =>
    (await fetch(`${address}${path}`, { headers: document })).headers.get('content-security-policy')
  expect(await policyOf('/graphql')).toMatch(/script-src 'self';.*style-src 'self' 'unsafe-inline'/)
  expect(await policyOf('/')).not.toContain('unsafe')
})

test('other clients find the graph where it was', async () => {
  const query = encodeURIComponent('{ currentFiscalYear { year } }')
  const headers = { accept: '*/*', 'apollo-require-preflight': '1' }
  const response = await fetch(`${address}/graphql?query=${query}`, { headers })
  expect(await response.json()).toMatchObject({ data: { currentFiscalYear: { year: expect.any(Number) } } })
  expect((await fetch(`${address}/graphql`, { headers: document, method: 'DELETE' })).status).toBe(405)
})

test.each([
  ['NODE_ENV', 'production'],
  ['HUB_DEMO', 'off'],
  ['HUB_INTROSPECTION', 'off'],
  ['TRUSTED_DOCUMENTS_ONLY', 'on'],
])('with %s=%s there is no explorer', async (name, value) => {
  const other = start({ [name]: value })
  onTestFinished(async () => void (await other.end()))
  const response = await fetch(`${await other.address()}/graphql`, { headers: document })
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toContain('json')
  expect((await fetch(`${await other.address()}/graphql/assets/index.js`)).status).toBe(404)
})
