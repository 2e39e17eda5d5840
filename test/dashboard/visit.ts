import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** A page as its user has it, with what went wrong behind it. */
export interface Visit {
  page: Page
  /** What the browser complains of: scripts that fail, and whatever the content security policy stops. */
  complaints: string[]
}

/** Opens a page of the hub and waits until its figures are there. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  onTestFinished(() => context.close())
  // Shorter than a test may take, so that a failure says which step it was.
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(address)
  await settled(page)
  return { page, complaints }
}

/** Waits until no part of the page is waiting for its figures. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
}
