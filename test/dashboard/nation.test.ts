import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { browser, hub } from './stage.ts'
import { settled, visit } from './visit.ts'

const at = (address: string): string => `${hub.address}${address}`

test('the nation opens in Thai with progress against the year’s target, and says that it is a demo', async () => {
  const { page, complaints } = await visit(browser, at('/'))
  expect(await page.locator('html').getAttribute('lang')).toBe('th')
  expect(await page.locator('h1').innerText()).toBe('ปีงบประมาณ 2570')
  const centres = page.locator('[data-part=CENTRES]')
  expect(await centres.innerText()).toMatch(/จากเป้าหมาย 10/)
  expect(await centres.locator('.pace').first().innerText()).toMatch(/แผน|เป้าหมาย/)
  expect(await page.locator('.status-demo').innerText()).toContain('ข้อมูลตัวอย่าง')
  expect(complaints).toEqual([])
})

test('English and Thai digits are a switch each, stand in the address, and hold after loading anew', async () => {
  const { page } = await visit(browser, at('/?year=2564'))
  await page.getByText('EN', { exact: true }).click()
  await page.getByText('๑๒๓').click()
  await settled(page)
  expect(await page.locator('h1').innerText()).toBe('Fiscal year ๒๕๖๔')
  expect(new URL(page.url()).search).toBe('?year=2564&lang=en&digits=thai')
  await page.reload()
  await settled(page)
  expect(await page.locator('h1').innerText()).toBe('Fiscal year ๒๕๖๔')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test('a link shows to another what one has chosen of the provinces', async () => {
  const { page } = await visit(browser, at('/?lang=en&year=2564'))
  await page.getByLabel('Figure shown').selectOption('COMPLETENESS')
  await page.getByText('Round 2', { exact: true }).last().click()
  await page.getByLabel('Region').selectOption({ label: 'North' })
  await page.getByLabel('Find a province').fill('ph')
  await page.locator('[data-part=provinces]').getByRole('button', { name: 'Province', exact: true }).click()
  await settled(page)
  const rowsOf = (shown: typeof page) => shown.locator('[data-part=provinces] tbody tr').allInnerTexts()
  const chosen = await rowsOf(page)
  expect(chosen.length).toBeGreaterThan(1)
  expect(chosen.every((row) => /ph/i.test(row) && row.includes('North'))).toBe(true)
  const other = await visit(browser, page.url())
  expect(await rowsOf(other.page)).toEqual(chosen)
})

test('the way back through the history brings back what was chosen', async () => {
  const { page } = await visit(browser, at('/?lang=en'))
  await page.getByRole('button', { name: 'Year before' }).click()
  await page.getByRole('button', { name: 'Year before' }).click()
  await settled(page)
  expect(await page.locator('h1').innerText()).toBe('Fiscal year 2568')
  await page.goBack()
  expect(await page.locator('h1').innerText()).toBe('Fiscal year 2569')
})

test('the past is shown as of a day chosen in the Buddhist calendar', async () => {
  const { page } = await visit(browser, at('/?lang=en&year=2562'))
  await page.getByLabel('Year (BE)').selectOption('2562')
  await page.getByLabel('Month').selectOption('April')
  await page.getByLabel('Day', { exact: true }).selectOption('5')
  await settled(page)
  expect(new URL(page.url()).searchParams.get('as-of')).toBe('2019-04-05')
  expect(await page.locator('.period-span').innerText()).toContain('figures as of 5 Apr 2562')
  expect(await page.locator('[data-part=CENTRES] .totals').innerText()).toMatch(/Open in total\s+45/)
})

test('45 centres as of a day stand beside what the hub counts, with their source, and are not compared', async () => {
  const { page } = await visit(browser, at('/?lang=en&year=2562'))
  const row = page.locator('[data-part=published] tbody tr', { hasText: '5 Apr 2562' })
  expect(await row.innerText()).toMatch(/45\s+45\s+Not comparable/)
})

test('no figure is shown as none, never as 0: in a year that nobody counted centres in', async () => {
  const { page } = await visit(browser, at('/?lang=en&year=2560'))
  const figure = page.locator('[data-part=CENTRES] .headline .figure')
  expect(await figure.innerText()).toBe('—')
  expect(await figure.getAttribute('aria-label')).toContain('no figure')
  await page.locator('[data-part=provinces]').scrollIntoViewIfNeeded()
  await page.locator('.province-map').waitFor()
  expect(await page.locator('.province-map .province[data-none]').count()).toBe(77)
  expect(await page.locator('[data-part=provinces] tbody .figure[data-none]').count()).toBe(77)
})

test('a figure opens its definition, source and day, and closes with Escape', async () => {
  const { page } = await visit(browser, at('/?lang=en&year=2564'))
  const figure = page.getByRole('button', { name: /^Open in total/ })
  await figure.focus()
  await page.keyboard.press('Enter')
  const about = page.getByRole('dialog', { name: 'Open in total' })
  expect(await about.innerText()).toMatch(/Definition[\s\S]*Source[\s\S]*As of\s+30 Sep 2564/)
  await page.keyboard.press('Escape')
  await about.waitFor({ state: 'hidden' })
})

test('the map and the table beside it say the same', async () => {
  const { page } = await visit(browser, at('/?lang=en&year=2564'))
  await page.locator('[data-part=provinces]').scrollIntoViewIfNeeded()
  await page.locator('.province-map .province').first().waitFor()
  const shades = await page.locator('.province-map .province[data-shade]').count()
  const legend = await page.locator('.map-legend-count').allInnerTexts()
  const inTable = await page.locator('[data-part=provinces] .cell-bar .figure:not([data-none])').count()
  expect(shades).toBe(inTable)
  expect(legend.reduce((sum, count) => sum + Number(count), 0)).toBe(77)
})

test('the table comes along as CSV, in its order, with Thai whole', async () => {
  const { page } = await visit(browser, at('/?year=2564'))
  const waiting = page.waitForEvent('download')
  await page.locator('[data-part=provinces]').getByRole('button', { name: /CSV/ }).click()
  const csv = readFileSync(await (await waiting).path(), 'utf8')
  const first = await page.locator('[data-part=provinces] tbody th').first().innerText()
  expect(csv.startsWith('\uFEFFจังหวัด,ภาค,ศูนย์ฯ ที่เปิดอยู่\r\n')).toBe(true)
  expect(csv.trim().split('\r\n')).toHaveLength(78)
  expect(csv.split('\r\n')[1]).toContain(first)
})

test.each([
  ['CENTRES', ',7,2026-09-30'],
  ['NETWORKS', 'เป้าหมาย'],
  ['reports', 'รอบที่ 2, ค้างส่ง'],
  ['trainings', 'คะแนนเฉลี่ยก่อน'],
])('the figures of %s come along as CSV, each with its day', async (part, content) => {
  const { page } = await visit(browser, at('/?year=2569'))
  const waiting = page.waitForEvent('download')
  await page.locator(`[data-part=${part}]`).getByRole('button', { name: /CSV/ }).click()
  const csv = readFileSync(await (await waiting).path(), 'utf8')
  expect(csv.startsWith('\uFEFFตัวเลข,ค่า,ณ วันที่\r\n')).toBe(true)
  expect(csv).toContain(content)
})

test.each(['years', 'provinces'])('the picture of %s comes along as PNG', async (part) => {
  const { page, complaints } = await visit(browser, at('/?year=2564'))
  await page.locator(`[data-part=${part}]`).scrollIntoViewIfNeeded()
  await page.locator(`[data-part=${part}] svg path, [data-part=${part}] svg circle`).first().waitFor()
  const waiting = page.waitForEvent('download')
  await page.locator(`[data-part=${part}]`).getByRole('button', { name: /PNG/ }).click()
  const picture = readFileSync(await (await waiting).path())
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.readUInt32BE(16)).toBeGreaterThan(300)
  expect(complaints).toEqual([])
})

test('dark or light is kept for the next time', async () => {
  const { page } = await visit(browser, at('/?lang=en'), { colorScheme: 'light' })
  const ground = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
  const light = await ground()
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.reload()
  await settled(page)
  expect(await ground()).toBe(dark)
})

test('a token that counts no longer is renewed, and its viewer stays', async () => {
  const { page } = await visit(browser, at('/?lang=en'))
  await page.evaluate(`sessionStorage.setItem('hub-viewer', JSON.stringify({ role: 'ONDC_ANALYST', token: 'a.b.c' }))`)
  await page.reload()
  await settled(page)
  expect(await page.getByLabel('View as').inputValue()).toBe('ONDC_ANALYST')
  expect(await page.locator('[data-part=CENTRES] .headline .figure').innerText()).toMatch(/\d/)
})

test('the query behind a part is shown as it was sent', async () => {
  const { page } = await visit(browser, at('/?lang=en&year=2564'))
  await page.getByRole('button', { name: 'Show the GraphQL query of Trainings' }).click()
  const dialog = page.getByRole('dialog', { name: 'GraphQL query' })
  const shown = dialog.getByLabel('GraphQL query')
  await expect.poll(() => shown.inputValue()).toContain('query Nation')
  const query = await shown.inputValue()
  const variables = await dialog.getByLabel('Variables').inputValue()
  const response = await fetch(at('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: JSON.parse(variables) }),
  })
  expect(await response.json()).toMatchObject({ data: { fiscalYear: { year: 2564 } } })
})

test('in the demo the page looks as one of five viewers, and sends the token of nobody else', async () => {
  const { page } = await visit(browser, at('/?lang=en'))
  const chooser = page.getByLabel('View as')
  await expect.poll(() => chooser.locator('option').count()).toBe(5)
  const asked = page.waitForRequest((request) => request.url().endsWith('/graphql'))
  await chooser.selectOption('ONDC_ANALYST')
  const token = (await asked).headers().authorization?.split('.')[1] ?? ''
  expect(JSON.parse(Buffer.from(token, 'base64url').toString())).toMatchObject({ role: 'ONDC_ANALYST' })
  const again = page.waitForRequest((request) => request.url().endsWith('/graphql'))
  await chooser.selectOption('PUBLIC')
  await page.getByRole('button', { name: 'Year before' }).click()
  expect((await again).headers().authorization).toBeUndefined()
})

test('the page asks by hash and of nobody but its hub', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const asked: { url: string; body: string | null }[] = []
  page.on('request', (request) => asked.push({ url: request.url(), body: request.postData() }))
  await page.goto(at('/'))
  await settled(page)
  await context.close()
  expect(asked.filter(({ url }) => !url.startsWith(hub.address))).toEqual([])
  const questions = asked.filter(({ url }) => url.endsWith('/graphql'))
  expect(questions.length).toBeGreaterThan(2)
  for (const { body } of questions) expect(body).not.toContain('query Nation')
})
