import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type DemoHub, startDemoHub } from './demo-hub.ts'
import { settled, visit } from './visit.ts'
import { signIn } from './visit-as.ts'

let hub: DemoHub
let browser: Browser
beforeAll(async () => {
  ;[hub, browser] = await Promise.all([startDemoHub(), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await hub.stop()
})

const at = (address: string): string => `${hub.address}${address}`

/** Opens what a figure says of itself, and goes to its records. */
async function toRecords(page: Page, part: string, name: RegExp): Promise<string> {
  const figure = page.locator(`[data-part=${part}]`).locator('.figure').and(page.getByRole('button', { name })).first()
  const written = await figure.innerText()
  await figure.click()
  await page.locator('.figure-about:popover-open').getByRole('link').click()
  await page.locator('[data-part=records]').waitFor()
  await settled(page)
  return written
}

/** How many records the list says there are. */
const totalOf = async (page: Page): Promise<string | undefined> =>
  (await page.locator('.records-total').innerText()).split(' ')[0]

test.each([
  ['CENTRES', /^Open in total/, '/centres', '?year=2564'],
  ['CENTRES', /^Open in total/, '/centres', '?year=2562&as-of=2019-04-05'],
  ['CENTRES', /^Closed in the year/, '/centres', '?year=2566'],
  ['NETWORKS', /^There in total/, '/networks', '?year=2568'],
  ['NETWORKS', /^Working/, '/networks', '?year=2568&as-of=2025-03-01'],
  ['trainings', /^Held/, '/trainings', '?year=2564'],
  ['trainings', /^Held/, '/trainings', '?year=2562&as-of=2019-04-05'],
] as const)('of %s, %s leads to %s with as many records as it counts, in %s', async (part, name, list, choices) => {
  const { page, complaints } = await visit(browser, at(`/${choices}&lang=en`))
  const written = await toRecords(page, part, name)
  expect(new URL(page.url()).pathname).toBe(list)
  expect(await totalOf(page)).toBe(written)
  expect(complaints).toEqual([])
})

test.each([
  ['CENTRES', '/centres', 2564],
  ['NETWORKS', '/networks', 2566],
])('what a year added of %s leads to as many records', async (part, list, year) => {
  const { page } = await visit(browser, at(`/?year=${year}`))
  const figure = page.locator(`[data-part=${part}] .headline .figure`)
  const written = await figure.innerText()
  expect(Number(written)).toBeGreaterThan(0)
  await figure.click()
  await page.locator('.figure-about:popover-open').getByRole('link', { name: 'ดูระเบียนที่นับ' }).click()
  await page.locator('[data-part=records]').waitFor()
  await settled(page)
  expect(new URL(page.url()).pathname).toBe(list)
  expect(await totalOf(page)).toBe(written)
  expect(await page.locator('[data-part=records] tbody tr').count()).toBe(Math.min(50, Number(written)))
})

test.each(['overdue', 'late', 'on time'])(
  'to ONDC, reports that are %s are as many in the ledger as counted',
  async (state) => {
    const { open } = await signIn(browser, { role: 'ONDC_ANALYST' })
    const page = await open(at('/?year=2569&lang=en'))
    const written = await toRecords(page, 'reports', new RegExp(`^${state} `))
    expect(new URL(page.url()).pathname).toBe('/obligations')
    expect(await totalOf(page)).toBe(written)
  },
)

test.each([
  ['centre-figures', '/centres'],
  ['network-figures', '/networks'],
])('in a province, the first of %s leads to %s with as many records', async (part, list) => {
  const { page } = await visit(browser, at('/province/57?lang=en&year=2569'))
  const written = await toRecords(page, part, /./)
  expect(new URL(page.url()).pathname).toBe(list)
  expect(await totalOf(page)).toBe(written)
})

test('in a round, to ONDC, reports that are overdue are as many in the ledger as counted', async () => {
  const { open } = await signIn(browser, { role: 'ONDC_ANALYST' })
  const page = await open(at('/reports?year=2569&half=SECOND&lang=en'))
  const written = await toRecords(page, 'round', /^Overdue/)
  expect(await totalOf(page)).toBe(written)
})

test('the public is told who sees which reports a centre owes', async () => {
  const { page } = await visit(browser, at('/obligations?year=2569'))
  expect(await page.locator('[data-part=records]').innerText()).toContain('เห็นได้เฉพาะ อปท. นั้น')
})

test('a list is narrowed, ordered and turned, and a link shows another the same', async () => {
  const { page } = await visit(browser, at('/centres?lang=en&which=OPEN&year=2569'))
  await page.getByRole('button', { name: 'Next page' }).click()
  await settled(page)
  expect(new URL(page.url()).searchParams.get('page')).toMatch(/^2\./)
  await page.getByLabel('Region').selectOption({ label: 'North' })
  await page.getByLabel('Type of LAO').selectOption({ label: 'Subdistrict municipality' })
  await page.getByRole('button', { name: 'Established' }).click()
  await settled(page)
  const rowsOf = (shown: Page) => shown.locator('[data-part=records] tbody tr').allInnerTexts()
  await page.locator('[data-earlier]').waitFor({ state: 'detached' })
  const chosen = await rowsOf(page)
  expect(chosen.length).toBeGreaterThan(1)
  expect(chosen.every((row) => row.includes('Subdistrict municipality'))).toBe(true)
  expect(new URL(page.url()).searchParams.has('page')).toBe(false)
  const other = await visit(browser, page.url())
  expect(await rowsOf(other.page)).toEqual(chosen)
})

test('records are found by a Thai word, and a centre leads to its LAO', async () => {
  const { page } = await visit(browser, at('/centres'))
  await page.getByLabel('ค้นหา', { exact: true }).fill('เวียงเทิง')
  const link = page.locator('[data-part=records] tbody th a').first()
  await expect.poll(() => page.locator('[data-part=records] tbody tr').count()).toBe(1)
  expect(await link.innerText()).toContain('เวียงเทิง')
  expect(await link.getAttribute('href')).toMatch(/^\/lao\/\d{7}$/)
})

test('CSV holds every record of the list, beyond its page', async () => {
  const { page } = await visit(browser, at('/centres?which=OPEN&year=2569'))
  const total = Number((await totalOf(page))?.replace(',', ''))
  expect(total).toBeGreaterThan(50)
  const waiting = page.waitForEvent('download')
  await page.locator('[data-part=records]').getByRole('button', { name: /CSV/ }).click()
  const csv = readFileSync(await (await waiting).path(), 'utf8')
  expect(csv.trim().split('\r\n')).toHaveLength(total + 1)
})

test('a training shows who took part and what they learnt, with what that means', async () => {
  const { page } = await visit(browser, at('/trainings?lang=en&which=HELD&year=2564'))
  await page
    .getByRole('button', { name: /^Score gained .*: definition/ })
    .first()
    .click()
  expect(await page.locator('.figure-about:popover-open').innerText()).toContain('mean scores')
})

test('the header leads to the lists', async () => {
  const { page } = await visit(browser, at('/?lang=en'))
  await page.getByRole('button', { name: 'Records' }).click()
  await page.locator('.records-menu-lists').getByRole('link', { name: 'Networks' }).click()
  await page.locator('[data-part=records]').waitFor()
  await settled(page)
  expect(await page.locator('h1').innerText()).toBe('Networks')
})
