import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { HubProcess, runHub } from '@hub/test/kit/hub-process'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { visit } from './visit.ts'

let browser: Browser
let database: TestDatabase
let settings: Record<string, string>
beforeAll(async () => {
  browser = await openBrowser()
  database = await createTestDatabase({ from: 'demo' })
  settings = { DATABASE_URL: database.url, HUB_SECRET: database.secret }
})
afterAll(async () => {
  await browser.close()
  await database.drop()
})

/** Starts a hub on the demo nation; gives its address. */
async function startHub(environment: Record<string, string> = {}): Promise<string> {
  const hub = new HubProcess(['start'], { ...settings, ...environment })
  onTestFinished(async () => void (await hub.end()))
  return hub.address()
}

const noticeOf = async (address: string): Promise<unknown> => (await fetch(`${address}/demo`)).json()

test.each([
  ['NODE_ENV', 'production'],
  ['HUB_DEMO', 'off'],
])('with %s=%s demo data is named as such, and no token is handed out', async (name, value) => {
  expect(await noticeOf(await startHub({ [name]: value }))).toEqual({ isShown: true, viewers: [] })
})

test('the notice goes from an open page with the demo nation, and its viewers with it', async () => {
  const address = await startHub()
  const { page } = await visit(browser, `${address}/?lang=en`)
  await page.locator('.status-line[data-demo]').waitFor()
  expect((await runHub(['demo', 'remove'], settings)).code).toBe(0)
  await page.locator('.status-line:not([data-demo])').waitFor()
  expect(await noticeOf(address)).toEqual({ isShown: false, viewers: [] })
})
