import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSecret } from '../kit/cluster.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { HubProcess } from '../kit/hub-process.ts'
import { openBrowser } from './browser.ts'
import { visit } from './visit.ts'

const subgraphs = ['centres', 'networks', 'reporting'] as const

let browser: Browser
let database: TestDatabase
let gateway: HubProcess
const parts = new Map<string, HubProcess>()

function serve(part: string, environment: Record<string, string>): HubProcess {
  const hub = new HubProcess(['serve', part], { HUB_SECRET: testSecret, ...environment })
  parts.set(part, hub)
  return hub
}

beforeAll(async () => {
  browser = await openBrowser()
  database = await createTestDatabase({ from: 'demo' })
  const addresses = subgraphs.map(async (subgraph) => {
    const name = subgraph.toUpperCase()
    const hub = serve(subgraph, { [`${name}_DATABASE_URL`]: database.url })
    return [`${name}_URL`, `${await hub.address()}/graphql`] as const
  })
  gateway = serve('gateway', Object.fromEntries(await Promise.all(addresses)))
  await gateway.address()
})
afterAll(async () => {
  await browser.close()
  for (const hub of parts.values()) await hub.end()
  await database.drop()
})

test('where parts run apart and one is down, its part of the page says so and the rest stays', async () => {
  await parts.get('networks')?.end('SIGKILL')
  const { page } = await visit(browser, `${await gateway.address()}/?lang=en&year=2564`)
  const missing = (part: string) => page.locator(`[data-part=${part}] .missing`)
  expect(await missing('NETWORKS').innerText()).toContain('This part does not answer')
  expect(await missing('trainings').count()).toBe(1)
  for (const part of ['CENTRES', 'reports', 'years', 'published']) expect(await missing(part).count()).toBe(0)
  expect(await page.locator('[data-part=CENTRES] .headline .figure').innerText()).toBe('10')
  expect(await page.locator('[data-part=reports] .round-rates').first().innerText()).toContain('%')
  await page.getByLabel('Figure shown').selectOption('PARTICIPANTS')
  await missing('provinces').waitFor()
  await page.getByLabel('Figure shown').selectOption('CENTRES')
  await missing('provinces').waitFor({ state: 'detached' })
})

test('a province and an LAO lack what a part that is down would give, and nothing else', async () => {
  const { page } = await visit(browser, `${await gateway.address()}/province/54?lang=en&year=2569`)
  const missing = (part: string) => page.locator(`[data-part=${part}] .missing`).count()
  for (const part of ['network-figures', 'training-figures', 'networks', 'trainings'])
    expect(await missing(part)).toBe(1)
  for (const part of ['centre-figures', 'report-figures', 'laos', 'late']) expect(await missing(part)).toBe(0)
  expect(await page.locator('[data-part=laos] tbody tr').count()).toBe(25)
  const { page: lao } = await visit(browser, `${await gateway.address()}/lao/6545801?lang=en&year=2569`)
  expect(await lao.locator('[data-part=trainings] .missing').count()).toBe(1)
  expect(await lao.locator('.missing').count()).toBe(1)
  expect(await lao.locator('[data-part=rounds] tbody tr').count()).toBeGreaterThan(5)
})

test('when nothing answers at all, the page says that and asks again when told to', async () => {
  await parts.get('centres')?.end('SIGKILL')
  const { page } = await visit(browser, `${await gateway.address()}/?lang=en&year=2564`)
  const notice = page.locator('[data-part=CENTRES] .missing')
  expect(await notice.innerText()).toContain('does not answer')
  const asked = page.waitForRequest((request) => request.url().endsWith('/graphql'))
  await notice.getByRole('button', { name: 'Try again' }).click()
  await asked
})
