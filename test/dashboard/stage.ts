import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { type DemoHub, startDemoHub } from './demo-hub.ts'

/** A hub on a demo nation of its own, started before the tests of a file that imports it and stopped after them. */
export let hub: DemoHub
/** A browser to visit it with, as long. */
export let browser: Browser

beforeAll(async () => {
  ;[hub, browser] = await Promise.all([startDemoHub(), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await hub.stop()
})
