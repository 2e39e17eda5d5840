import { makeDemoToken } from '@hub/gateway'
import type { Viewer } from '@hub/schema/viewer'
import { testSecret } from '@hub/test/kit/cluster'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { settled } from './visit.ts'

/** A browser of a signed-in viewer. */
export interface SignedIn {
  context: BrowserContext
  /** What its pages complain of. */
  complaints: string[]
  /** Opens an address and waits until its figures are there. */
  open(address: string): Promise<Page>
}

/** A browser in which pages look as any viewer, not only as one of the five that the demo offers. */
export async function signIn(browser: Browser, viewer: Viewer, options: BrowserContextOptions = {}): Promise<SignedIn> {
  const { role } = viewer
  const token = await makeDemoToken(viewer, testSecret)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  onTestFinished(() => context.close())
  context.setDefaultTimeout(15_000)
  const offer = { isShown: true, viewers: [{ role, name: { th: role, en: role }, token }] }
  await context.route('**/demo', (route) => route.fulfill({ json: offer }))
  await context.addInitScript(`sessionStorage.setItem('hub-viewer', '${JSON.stringify({ role, token })}')`)
  const complaints: string[] = []
  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(address)
    await settled(page)
    return page
  }
  return { context, complaints, open }
}
