import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { HubProcess, runHub } from '@hub/test/kit/hub-process'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { audience, clientId, type IdentityProvider, startIdentityProvider } from './identity-provider.ts'
import { standsOut, violations } from './page-quality.ts'
import { settled, visit } from './visit.ts'

let browser: Browser
let database: TestDatabase
let provider: IdentityProvider
let hub: HubProcess
let address: string
beforeAll(async () => {
  ;[browser, database, provider] = await Promise.all([
    openBrowser(),
    createTestDatabase({ from: 'demo' }),
    startIdentityProvider(),
  ])
  hub = new HubProcess(['start'], {
    DATABASE_URL: database.url,
    HUB_SECRET: database.secret,
    OIDC_ISSUER: provider.issuer,
    OIDC_JWKS_URL: `${provider.issuer}/jwks`,
    OIDC_AUDIENCE: audience,
    OIDC_CLIENT_ID: clientId,
    OIDC_RESOURCE: audience,
  })
  address = await hub.address()
  provider.register(`${address}/sign-in`)
})
afterAll(async () => {
  await browser.close()
  await hub.end()
  await provider.stop()
  await database.drop()
})
beforeEach(() => {
  provider.tokenSeconds = 3600
})

const view = '/?year=2564&lang=en'

/** Opens a view and signs in from it as the holder of an account. */
async function signInAs(
  account: string,
  options?: BrowserContextOptions,
): Promise<{ page: Page; complaints: string[] }> {
  const visited = await visit(browser, `${address}${view}`, options)
  await visited.page.getByRole('button', { name: 'Sign in' }).click()
  await fillIn(visited.page, account)
  await visited.page.waitForURL(`${address}${view}`)
  await settled(visited.page)
  return visited
}

async function fillIn(page: Page, account: string): Promise<void> {
  await page.getByLabel('Account').fill(account)
  await page.getByRole('button', { name: 'Continue' }).click()
}

const shown = (page: Page) => page.locator('.sign-in-name')

/** The claims of the token with which the page asks next. */
async function tokenOfNextQuestion(page: Page): Promise<unknown> {
  const asked = page.waitForRequest((request) => request.url().endsWith('/graphql'))
  await page.getByRole('button', { name: 'Year before' }).click()
  const token = (await asked).headers().authorization?.split('.')[1]
  return token && JSON.parse(Buffer.from(token, 'base64url').toString())
}

test('who signs in at the provider comes back to the same address, and the page asks as them, also when loaded anew', async () => {
  const { page, complaints } = await signInAs('somsri')
  expect(await shown(page).innerText()).toBe('สมศรี ใจดี')
  expect(await tokenOfNextQuestion(page)).toMatchObject({ aud: audience, role: 'PROVINCIAL_OFFICE', province: '54' })
  await page.reload()
  await settled(page)
  expect(await shown(page).innerText()).toBe('สมศรี ใจดี')
  expect(complaints).toEqual([])
})

test('nothing of the way is left behind: no code in the history, and a second answer is taken for none', async () => {
  const { page } = await signInAs('somsri')
  expect(await page.evaluate("sessionStorage.getItem('hub-sign-in')")).toBeNull()
  expect(await page.evaluate('localStorage.length')).toBe(0)
  const other = await visit(browser, `${address}/sign-in?code=stolen&state=guessed`)
  await other.page.waitForURL(`${address}/`)
  expect(await shown(other.page).count()).toBe(0)
})

test('an answer to a question that the page did not ask is refused', async () => {
  const { page } = await visit(browser, `${address}${view}`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByLabel('Account').waitFor()
  await page.goto(`${address}/sign-in?code=stolen&state=guessed`)
  expect(await page.getByRole('alert').innerText()).toContain('Signing in failed')
  expect(new URL(page.url()).search).toBe('?year=2564&lang=en')
})

test('who signs out is signed out at the provider too, and back at the same address', async () => {
  const { page } = await signInAs('somsri')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Leave' }).click()
  await page.waitForURL(`${address}${view}`)
  await settled(page)
  expect(await tokenOfNextQuestion(page)).toBeUndefined()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByLabel('Account').waitFor()
})

test('when the token ends the page says so, shows what the public sees, and leads back to the same address', async () => {
  provider.tokenSeconds = 3
  const { page } = await signInAs('somsri')
  const notice = page.getByRole('alert')
  expect(await notice.innerText()).toContain('Your sign-in has ended')
  expect(await tokenOfNextQuestion(page)).toBeUndefined()
  provider.tokenSeconds = 3600
  const left = page.url()
  // The provider still knows who this is: nothing is to be filled in again.
  await notice.getByRole('button', { name: 'Sign in again' }).click()
  await shown(page).waitFor()
  expect(page.url()).toBe(left)
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('an account that is none of the hub’s viewers is told why, in the page’s language', async () => {
  const { page } = await signInAs('nobody')
  expect(await page.getByRole('alert').innerText()).toMatch(/does not take this account \(.*role/)
  expect(await tokenOfNextQuestion(page)).toBeUndefined()
})

test('who turns back at the provider is told so in Thai, and can close the notice', async () => {
  const { page } = await visit(browser, `${address}/`)
  await page.getByRole('button', { name: 'ลงชื่อเข้าใช้' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  const notice = page.getByRole('alert')
  expect(await notice.innerText()).toContain('ลงชื่อเข้าใช้ไม่สำเร็จ (access_denied)')
  await notice.getByRole('button', { name: 'ปิดข้อความ' }).click()
  expect(await notice.count()).toBe(0)
})

test.each([
  ['light', 1280],
  ['dark', 360],
] as const)('in %s at %d px everyone can read who is signed in, and why nobody is', async (colorScheme, width) => {
  const { page } = await signInAs('somsri', { colorScheme, viewport: { width, height: 800 } })
  expect(await violations(page)).toEqual([])
  expect(await standsOut(page)).toBeLessThanOrEqual(0)
  await page.evaluate(
    "sessionStorage.setItem('hub-viewer', JSON.stringify({ role: 'ONDC_ADMIN', token: 'a.b.c', endsAt: 1 }))",
  )
  await page.reload()
  await settled(page)
  await page.getByRole('alert').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await standsOut(page)).toBeLessThanOrEqual(0)
})

test('the page may reach the provider beside its own hub, and nobody else', async () => {
  const policy = (await fetch(`${address}/`)).headers.get('content-security-policy')
  expect(policy).toContain(`connect-src 'self' ${provider.issuer};`)
})

test('a client id without an issuer is refused at start', async () => {
  const settings = { DATABASE_URL: database.url, HUB_SECRET: database.secret, OIDC_CLIENT_ID: clientId }
  const { code, said } = await runHub(['start'], settings)
  expect(code).not.toBe(0)
  expect(said).toContain('OIDC_CLIENT_ID needs OIDC_ISSUER')
})
