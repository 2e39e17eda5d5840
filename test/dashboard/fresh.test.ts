import { expect, test } from 'vitest'
import { browser, hub } from './stage.ts'
import { visit } from './visit.ts'

const setTarget = (value: number) => hub.sql`
  update reporting.target set value = ${value}
  where indicator = 'CENTRES' and basis = 'ADDED_IN_YEAR' and area = 'TH' and fiscal_year = 2570`

test('what somebody writes is on an open page within 2 seconds, without a flash or a lost scroll', async () => {
  const { page } = await visit(browser, `${hub.address}/?lang=en`)
  await page.locator('.status-hearing[data-hearing=LIVE]').waitFor()
  await page.evaluate(`
    scrollTo(0, 120)
    globalThis.part = document.querySelector('[data-part=CENTRES]')
    globalThis.emptied = 0
    new MutationObserver(() => { if (!globalThis.part.querySelector('.target-bar')) globalThis.emptied++ })
      .observe(globalThis.part, { subtree: true, childList: true })`)
  const began = performance.now()
  await setTarget(37)
  await page.getByRole('button', { name: 'of a target of 37' }).waitFor({ timeout: 2_000 })
  console.info(`an open page shows a change after ${Math.round(performance.now() - began)} ms`)
  expect(await page.evaluate('scrollY')).toBe(120)
  expect(await page.evaluate("globalThis.part === document.querySelector('[data-part=CENTRES]')")).toBe(true)
  expect(await page.evaluate('globalThis.emptied')).toBe(0)
})

test('a hub that is stopped and started again is caught up with: its page says so meanwhile and keeps its figures', async () => {
  const { page } = await visit(browser, `${hub.address}/?lang=en`)
  const hearing = (state: string) => page.locator(`.status-hearing[data-hearing=${state}]`).waitFor()
  await hearing('LIVE')
  await hub.end()
  await hearing('LOST')
  expect(await page.locator('[data-part=CENTRES] .headline .figure').innerText()).toMatch(/\d/)
  await setTarget(41)
  await hub.startAgain()
  await page.getByRole('button', { name: 'of a target of 41' }).waitFor()
  await hearing('LIVE')
})

test('a list of records that is open shows what somebody writes within 2 seconds: nothing flashes, the scroll and the page stay', async () => {
  const { page } = await visit(browser, `${hub.address}/centres?lang=en&which=OPEN&year=2569`)
  await page.locator('.status-hearing[data-hearing=LIVE]').waitFor()
  await page.getByRole('button', { name: 'Next page' }).click()
  await page.getByText('51–100 of').waitFor()
  await page.locator('[data-earlier]').waitFor({ state: 'detached' })
  const address = page.url()
  await page.evaluate(`
    scrollTo(0, 400)
    globalThis.rows = document.querySelector('[data-part=records] tbody')
    globalThis.fewest = globalThis.rows.children.length
    new MutationObserver(() => {
      globalThis.fewest = Math.min(globalThis.fewest, document.querySelectorAll('[data-part=records] tbody tr').length)
      if (document.querySelector('[data-part=records] [data-earlier]')) globalThis.fewest = 0
    }).observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true })`)
  const before = await page.locator('[data-part=records] tbody tr').count()
  const [, code] = /lao\/(\d+)/.exec((await page.locator('tbody th a').nth(12).getAttribute('href')) ?? '') ?? []
  const began = performance.now()
  await hub.sql`update centres.lao set name_en = 'Renamed just now' where code = ${code ?? ''}`
  await page.getByText('Renamed just now').waitFor({ timeout: 2_000 })
  console.info(`an open list shows a change after ${Math.round(performance.now() - began)} ms`)
  expect(await page.evaluate('scrollY')).toBe(400)
  expect(page.url()).toBe(address)
  expect(await page.evaluate("globalThis.rows === document.querySelector('[data-part=records] tbody')")).toBe(true)
  expect(await page.evaluate('globalThis.fewest')).toBe(before)
})
