import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browser, hub } from './stage.ts'
import { settled, visit } from './visit.ts'
import { signIn } from './visit-as.ts'

const at = (address: string): string => `${hub.address}${address}`
const office = { role: 'PROVINCIAL_OFFICE', province: '54' } as const
const laoNames = (page: Page) => page.locator('[data-part=laos] tbody th a').allInnerTexts()

test('from the nation’s table one comes to a province, its year kept, its figures beside the region and the nation', async () => {
  const { page, complaints } = await visit(browser, at('/?year=2569'))
  await page.locator('[data-part=provinces]').getByRole('link', { name: 'แพร่', exact: true }).click()
  await page.locator('h1', { hasText: 'จังหวัดแพร่' }).waitFor()
  await settled(page)
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/province/54?year=2569')
  const centres = page.locator('[data-part=centre-figures]')
  expect(await centres.locator('thead').innerText()).toMatch(/แพร่\s+ภาคเหนือ\s+ประเทศ/)
  expect(await centres.locator('.compared-head').innerText()).toMatch(/^7\s/)
  expect(complaints).toEqual([])
})

test('the map opens a province, too', async () => {
  const { page } = await visit(browser, at('/?lang=en'))
  await page.locator('[data-part=provinces]').scrollIntoViewIfNeeded()
  await page.locator('.province-map .province').nth(20).click()
  await page.waitForURL(/\/province\/\d\d/)
})

test('with the keyboard alone one finds a province in the header’s list, in Thai', async () => {
  const { page } = await visit(browser, at('/'))
  await page.locator('.frame-bar').getByRole('button', { name: 'จังหวัด' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('ค้นหาจังหวัด').waitFor()
  await page.keyboard.type('สุราษ')
  await page.locator('.province-list').getByRole('link', { name: 'สุราษฎร์ธานี' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('h1', { hasText: 'จังหวัดสุราษฎร์ธานี' }).waitFor()
})

test('the LAOs come a page at a time; the page stands in the address, and nothing before it is read again', async () => {
  const { page } = await visit(browser, at('/province/54?lang=en'))
  const pager = page.getByRole('navigation', { name: 'Pages of LAOs of Phrae' })
  expect(await pager.innerText()).toContain('1–25 of 84')
  const first = await laoNames(page)
  const asked = page.waitForRequest((request) => (request.postData() ?? '').includes('ProvinceLaos'))
  await pager.getByRole('button', { name: 'Next page' }).click()
  expect(JSON.parse((await asked).postData() ?? '').variables).toMatchObject({ first: 25, after: expect.any(String) })
  await page.getByText('26–50 of 84').waitFor()
  await page.locator('[data-part=laos] [data-earlier]').waitFor({ state: 'detached' })
  const second = await laoNames(page)
  expect(second.filter((name) => first.includes(name))).toEqual([])
  const other = await visit(browser, page.url())
  expect(await laoNames(other.page)).toEqual(second)
  await other.page.locator('[data-part=laos] .pager').getByRole('button', { name: 'Page before' }).click()
  await other.page.getByText('1–25 of 84').waitFor()
})

test('LAOs are found in Thai, and a number in a name by Thai digits', async () => {
  await hub.sql`update centres.lao set name_th = 'ตัวอย่างบ้านใหม่ 27' where code = '6545802'`
  const { page } = await visit(browser, at('/province/54'))
  await page.getByLabel('ค้นหา อปท.').fill('บ้านใหม่ ๒๗')
  await expect.poll(() => laoNames(page)).toEqual(['องค์การบริหารส่วนตำบลตัวอย่างบ้านใหม่ 27'])
  expect(new URL(page.url()).searchParams.get('q')).toBe('บ้านใหม่ ๒๗')
})

test('LAOs are chosen by type and stage and sorted, and a link shows another the same', async () => {
  const { page } = await visit(browser, at('/province/54?lang=en'))
  const laos = page.locator('[data-part=laos]')
  await laos.getByRole('combobox', { name: 'Type' }).selectOption('SUBDISTRICT_MUNICIPALITY')
  await laos.getByRole('combobox', { name: 'Centre' }).selectOption('NONE')
  await laos.getByRole('button', { name: 'Code' }).click()
  await laos.getByRole('button', { name: 'Code' }).click()
  await page.locator('[data-part=laos] [data-earlier]').waitFor({ state: 'detached' })
  const codes = await laos.locator('tbody td:nth-child(2)').allInnerTexts()
  expect(codes.length).toBeGreaterThan(5)
  expect(codes).toEqual(codes.toSorted().toReversed())
  expect(await laos.locator('tbody .stage-badge').count()).toBe(0)
  expect(new Set(await laos.locator('tbody td:nth-child(3)').allInnerTexts())).toEqual(
    new Set(['Subdistrict municipality']),
  )
  const other = await visit(browser, page.url())
  expect(await other.page.locator('[data-part=laos] tbody td:nth-child(2)').allInnerTexts()).toEqual(codes)
})

test('a figure leads to the records it counts', async () => {
  const { page } = await visit(browser, at('/province/54?lang=en'))
  await page.locator('[data-part=centre-figures] .compared-head .figure').click()
  await page.getByRole('dialog', { name: 'Centres open' }).getByRole('link', { name: 'See the records' }).click()
  await expect.poll(() => page.locator('[data-part=records] tbody tr').count()).toBe(7)
  expect(await page.locator('[data-part=records] tbody .stage-badge').count()).toBe(7)
  expect(new URL(page.url()).searchParams.get('province')).toBe('54')
})

test('the list comes along whole as CSV, though a page of it is shown', async () => {
  const { page } = await visit(browser, at('/province/54'))
  const waiting = page.waitForEvent('download')
  await page.locator('[data-part=laos]').getByRole('button', { name: /CSV/ }).click()
  const csv = readFileSync(await (await waiting).path(), 'utf8')
  expect(csv.startsWith('\uFEFFอปท.,รหัส,ประเภท,ศูนย์ฯ,จัดตั้งเมื่อ,รายงานล่าสุด\r\n')).toBe(true)
  expect(csv.trim().split('\r\n')).toHaveLength(85)
})

test('of a network’s hearings the latest are shown; CSV holds them all', async () => {
  const { page } = await visit(browser, at('/province/54?lang=en'))
  const hearings = page.locator('.network-hearings').first()
  const [, total] = /of (\d+)/.exec(await hearings.locator('h4').innerText()) ?? []
  const waiting = page.waitForEvent('download')
  await hearings.getByRole('button', { name: /CSV/ }).click()
  const csv = readFileSync(await (await waiting).path(), 'utf8')
  expect(await hearings.locator('tbody tr').count()).toBe(3)
  expect(csv.trim().split('\r\n')).toHaveLength(Number(total) + 1)
})

test('the public sees how many reports are overdue, not whose, and is told so', async () => {
  const { page } = await visit(browser, at('/province/54?lang=en&year=2569'))
  expect(await page.locator('[data-part=report-figures] .compared-head').innerText()).toMatch(/^\d+\s+Reports overdue/)
  expect(await page.locator('[data-part=late]').innerText()).toContain('is seen by the provincial office and by ONDC')
  expect(await page.locator('[data-part=laos] thead').innerText()).not.toContain('Overdue')
  expect(await page.getByLabel('Only overdue').count()).toBe(0)
})

test('the provincial office sees who is late and by how many days, the longest first', async () => {
  const { open, complaints } = await signIn(browser, office)
  const page = await open(at('/province/54'))
  const days = (await page.locator('[data-part=late] td strong').allInnerTexts()).map((text) =>
    Number(text.replace(',', '')),
  )
  expect(days.length).toBe(10)
  expect(days).toEqual(days.toSorted((one, other) => other - one))
  await page.getByLabel('เฉพาะที่ค้างส่ง').check()
  const rows = page.locator('[data-part=laos] tbody tr')
  await expect.poll(async () => (await rows.allInnerTexts()).every((row) => /\d+ วัน/.test(row))).toBe(true)
  expect(new URL(page.url()).searchParams.get('late')).toBe('on')
  expect(complaints).toEqual([])
})

test('the office of another province is told no more than the public', async () => {
  const { open } = await signIn(browser, { role: 'PROVINCIAL_OFFICE', province: '57' })
  const page = await open(at('/province/54?lang=en'))
  expect(await page.locator('[data-part=late]').innerText()).toContain('is seen by the provincial office and by ONDC')
})

test('a network stands there with its steps against the standard, its members by category and its hearings', async () => {
  const { page } = await visit(browser, at('/province/54?lang=en'))
  const network = page.locator('[data-part=networks] .network').first()
  expect(await network.innerText()).toMatch(/717\s+of a standard of 738 hours/)
  expect(await network.locator('.steps-table tbody tr').count()).toBe(6)
  const counts = await network.locator('.cell-bar').allInnerTexts()
  const total = await network.locator('.network-total .figure').innerText()
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(total))
  expect(await network.locator('.network-hearings tbody tr').count()).toBe(3)
})

test('how many members are of a category leads to them: since when and where, not who', async () => {
  const { page, complaints } = await visit(browser, at('/province/54?lang=en'))
  const figure = page.locator('[data-part=networks] .network').first().locator('.cell-bar .figure').first()
  const count = Number(await figure.innerText())
  await figure.click()
  const about = page.locator('.figure-about:popover-open')
  await expect.poll(() => about.locator('tbody tr').count()).toBe(count)
  const rows = await about.locator('tbody tr').allInnerTexts()
  expect(rows.filter((row) => !/People’s sector/.test(row))).toEqual([])
  expect(rows.filter((row) => !/^(—|\d+ \w+ \d{4})/.test(row))).toEqual([])
  expect(await about.innerText()).toContain('Members in the network at the end of the day')
  expect(complaints).toEqual([])
})

test('no figure is hatched and a dash, never 0', async () => {
  const { page } = await visit(browser, at('/province/54?lang=en'))
  const hours = page.locator('[data-part=network-figures] .compare-bar[data-area=province]')
  expect(await hours.locator('.compare-track[data-none]').count()).toBe(1)
  expect(await hours.locator('.figure').innerText()).toBe('—')
  expect(await hours.locator('.figure').getAttribute('aria-label')).toContain('no figure')
})

test('what somebody writes is on an open page within 2 seconds, as it was chosen', async () => {
  const { page } = await visit(browser, at('/province/54?type=SUBDISTRICT_MUNICIPALITY'))
  await page.locator('.status-hearing[data-hearing=LIVE]').waitFor()
  const before = await laoNames(page)
  await hub.sql`update centres.lao set name_th = 'ตัวอย่างกกใหม่' where code = '5545801'`
  await page.getByText('เทศบาลตำบลตัวอย่างกกใหม่').waitFor({ timeout: 2_000 })
  expect(await laoNames(page)).toHaveLength(before.length)
  expect(new URL(page.url()).searchParams.get('type')).toBe('SUBDISTRICT_MUNICIPALITY')
})

test('a province that there is not is said not to be there', async () => {
  const { page } = await visit(browser, at('/province/99?lang=en'))
  expect(await page.locator('h1').innerText()).toBe('No province has this code')
})
