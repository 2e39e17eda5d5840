import type { Viewer } from '@hub/schema/viewer'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { standsOut, violations } from './page-quality.ts'
import { browser, hub } from './stage.ts'
import { visit } from './visit.ts'
import { signIn } from './visit-as.ts'

const telephone = { viewport: { width: 360, height: 780 }, colorScheme: 'dark' } as const

async function expectReadable(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
  expect(await standsOut(page)).toBeLessThanOrEqual(0)
}

/** Beside the gutter of the scroll bar, too. */
async function expectInWindow(box: Locator): Promise<void> {
  const beyond = await box.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const page = element.ownerDocument.documentElement
    return Math.max(-left, -top, right - page.getBoundingClientRect().right, bottom - page.clientHeight)
  })
  expect(beyond).toBeLessThanOrEqual(0)
}

test.each([
  ['/nowhere', 'th'],
  ['/report/none', 'en'],
  ['/my-report?', 'th'],
  ['/obligations?', 'en'],
  ['/province/99?', 'th'],
  ['/lao/0000000?', 'en'],
])('%s, where the public finds nothing, says so to everyone', async (address, language) => {
  const { page } = await visit(browser, `${hub.address}${address.replace(/\??$/, '?')}lang=${language}`, telephone)
  await expectReadable(page)
})

test('a list of the header that is open can be read by everyone', async () => {
  const { page } = await visit(browser, `${hub.address}/centres?lang=en`, telephone)
  await page.getByRole('button', { name: 'Records' }).click()
  await expectReadable(page)
})

test('what a figure of a table says of itself can be read by everyone, and stands in the window', async () => {
  const { page } = await visit(browser, `${hub.address}/?lang=en&year=2564`, telephone)
  await page.locator('[data-part=provinces] tbody .figure').first().click()
  const about = page.locator('.figure-about:popover-open')
  await about.waitFor()
  await expectReadable(page)
  await expectInWindow(about)
})

test('a figure that holds the list of what it counts can be read by everyone, and stands in the window', async () => {
  const { page } = await visit(browser, `${hub.address}/province/54?lang=th`, telephone)
  await page.locator('[data-part=networks] .network-total .figure').first().click()
  const about = page.locator('.figure-about:popover-open')
  await about.locator('tbody tr').first().waitFor()
  await expectReadable(page)
  await expectInWindow(about)
})

test('a query that is shown can be read by everyone', async () => {
  const { page } = await visit(browser, `${hub.address}/?lang=th&year=2564`, telephone)
  await page
    .locator('[data-part=trainings] .part-tools')
    .getByRole('button', { name: /GraphQL/ })
    .click()
  await page.getByRole('dialog', { name: /GraphQL/ }).waitFor()
  await expectReadable(page)
})

test('a report that is being withdrawn, and what is asked before, can be read by everyone', async () => {
  const [sent] = await hub.sql<{ id: string; laoCode: string }[]>`
    select report.id, lao_code from reporting.centre_report as report
    join reporting.reporting_round using (fiscal_year, half)
    where state in ('SUBMITTED', 'RETURNED', 'ENDORSED') and closes_on < current_date limit 1`
  const officer: Viewer = { role: 'LAO_OFFICER', lao: sent?.laoCode ?? '' }
  const { open } = await signIn(browser, officer, telephone)
  const page = await open(`${hub.address}/report/${sent?.id}?lang=th`)
  await page.getByRole('button', { name: 'ถอนรายงาน…' }).click()
  await page.getByLabel('เหตุผลที่ถอน').fill('ส่งผิดฉบับ')
  await expectReadable(page)
  await page.getByRole('button', { name: 'ถอนรายงาน', exact: true }).click()
  await page.getByRole('alertdialog').waitFor()
  await expectReadable(page)
})
