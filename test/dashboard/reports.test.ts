import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browser, hub } from './stage.ts'
import { settled, visit } from './visit.ts'
import { signIn } from './visit-as.ts'

const at = (address: string): string => `${hub.address}${address}`
const round = '/reports?year=2569&half=SECOND'

interface Sent {
  id: string
  laoCode: string
  provinceCode: string
  fiscalYear: number
  half: string
}

/** A report that was sent and waits for its provincial office: each test has one of its own. */
let taken = 0
async function sentReport(): Promise<Sent> {
  const [report] = await hub.sql<Sent[]>`
    select id, lao_code, province_code, fiscal_year, half from reporting.centre_report where state = 'SUBMITTED' and not is_empty
    order by fiscal_year desc, half desc, id offset ${taken++} limit 1`
  if (!report) throw new Error('the demo nation has no report that waits')
  return report
}

const stateIs = (page: Page, state: string) => page.locator(`.report-head [data-report=${state}]`).waitFor()

test('a round opens with its two rates, every state it counts, and each province', async () => {
  const { page, complaints } = await visit(browser, at(`${round}&lang=en`))
  expect(await page.locator('h1').innerText()).toBe('Round 2 of fiscal year 2569')
  const counts = await page.locator('.round-counts').innerText()
  const [expected, submitted, onTime, late, missing, pending] = [...counts.matchAll(/\n([\d,]+)/g)].map(([, n]) =>
    Number(n),
  )
  expect(expected).toBe((submitted ?? 0) + (missing ?? 0) + (pending ?? 0))
  expect(submitted).toBe((onTime ?? 0) + (late ?? 0))
  expect(await page.locator('[data-part=provinces] tbody tr').count()).toBe(77)
  expect(await page.locator('[data-part=obstacles] tbody tr').count()).toBe(4)
  expect(await page.locator('[data-part=obstacles]').innerText()).toContain('What the manual proposes')
  expect(complaints).toEqual([])
})

test('the public sees figures and accepted reports, and is told who may see the late list', async () => {
  const { page } = await visit(browser, at(`${round}&lang=th`))
  expect(await page.locator('[data-part=late]').innerText()).toContain('เห็นได้เฉพาะ')
  expect(await page.locator('[data-part=late] tr').count()).toBe(0)
  const states = await page.locator('[data-part=list] .state-badge').allInnerTexts()
  expect(new Set(states)).toEqual(new Set(['สกถ. รับแล้ว']))
})

/** How many there are by the heading of a part. */
const totalOf = async (page: Page, part: string): Promise<number> =>
  Number(/\((\d+)\)/.exec(await page.locator(`[data-part=${part}] .part-head > h2`).innerText())?.[1])

/** The lines of a part's CSV file. */
async function csvOf(page: Page, part: string): Promise<string[]> {
  const waiting = page.waitForEvent('download')
  await page.locator(`[data-part=${part}]`).getByRole('button', { name: /CSV/ }).click()
  return readFileSync(await (await waiting).path(), 'utf8')
    .trim()
    .split('\r\n')
}

test('ONDC sees who is overdue and by how many days, those due first before the others', async () => {
  const { open } = await signIn(browser, { role: 'ONDC_ANALYST' })
  const page = await open(at(`${round}&lang=en`))
  const overdue = page.locator('[data-part=late] tbody tr', { hasText: 'overdue' })
  expect(await overdue.count()).toBeGreaterThan(0)
  expect(Number(await overdue.first().locator('[data-number]').innerText())).toBeGreaterThan(0)
  const [head, ...rows] = await csvOf(page, 'late')
  expect(head).toBe('LAO,Province,Standing,Due,Days late,Report')
  expect(rows).toHaveLength(await totalOf(page, 'late'))
})

test('whoever is late the longest is found by one click', async () => {
  const { open } = await signIn(browser, { role: 'ONDC_ANALYST' })
  const page = await open(at('/obligations?year=2569&lang=en'))
  await page.locator('[data-part=records]').getByRole('button', { name: 'Days late', exact: true }).click()
  await page.locator('[data-earlier]').waitFor({ state: 'detached' })
  await settled(page)
  const days = await page.locator('[data-part=records] tbody td[data-number]').allInnerTexts()
  const late = days.filter((text) => text !== '').map((text) => Number(text.replace(',', '')))
  expect(late[0]).toBeGreaterThan(0)
  expect(late).toEqual(late.toSorted((one, other) => other - one))
})

test('of a long list a page is shown, which stands in the address; CSV holds all that was chosen', async () => {
  const { open } = await signIn(browser, { role: 'ONDC_ANALYST' })
  const page = await open(at(`${round}&lang=en&state=ACCEPTED`))
  const list = page.locator('[data-part=list]')
  const namesOf = (shown: Page) => shown.locator('[data-part=list] tbody th').allInnerTexts()
  const [first, total] = [await namesOf(page), await totalOf(page, 'list')]
  expect(first.length).toBeLessThan(total)
  const [, ...rows] = await csvOf(page, 'list')
  expect(rows).toHaveLength(total)
  expect(rows.every((row) => row.includes('Accepted'))).toBe(true)
  await list.getByRole('button', { name: 'Next page' }).click()
  await list.getByText(`26–50 of ${total}`).waitFor()
  await settled(page)
  const second = await namesOf(page)
  expect(second.filter((name) => first.includes(name))).toEqual([])
  expect(await namesOf(await open(page.url()))).toEqual(second)
  await page.getByLabel('Choose a round').selectOption({ label: 'Round 1 of fiscal year 2569' })
  await list.getByText(/^1–/).waitFor()
  expect(new URL(page.url()).searchParams.has('list-page')).toBe(false)
})

test('the round, the region, the order and the state asked for stand in the address', async () => {
  const { open } = await signIn(browser, { role: 'ONDC_ANALYST' })
  const page = await open(at('/reports?lang=en'))
  await page.getByLabel('Choose a round').selectOption({ label: 'Round 1 of fiscal year 2569' })
  await page.getByLabel('Region').selectOption({ label: 'North' })
  await page.getByLabel('State of the report').selectOption({ label: 'Accepted' })
  await page.locator('[data-part=provinces]').getByRole('button', { name: 'Overdue', exact: true }).click()
  await settled(page)
  const rows = (shown: Page) => shown.locator('[data-part=provinces] tbody tr').allInnerTexts()
  const chosen = await rows(page)
  const other = await open(page.url())
  expect(await other.locator('h1').innerText()).toBe('Round 1 of fiscal year 2569')
  expect(await rows(other)).toEqual(chosen)
  expect(await other.getByLabel('State of the report').inputValue()).toBe('ACCEPTED')
})

test('a report goes its whole way: sent back for one field, mended in that field alone, endorsed, accepted, public', async () => {
  const { id, laoCode, provinceCode, fiscalYear, half } = await sentReport()
  const address = at(`/report/${id}?lang=th`)
  const [office, officer, ondc] = await Promise.all([
    signIn(browser, { role: 'PROVINCIAL_OFFICE', province: provinceCode }),
    signIn(browser, { role: 'LAO_OFFICER', lao: laoCode }),
    signIn(browser, { role: 'ONDC_ADMIN' }),
  ])
  const stranger = await visit(browser, address)
  expect(await stranger.page.locator('h1').innerText()).toContain('ไม่มีรายงานนี้')

  const review = await office.open(address)
  await review.getByRole('button', { name: 'ส่งกลับแก้ไข…' }).click()
  await review.getByRole('button', { name: 'ขอให้แก้ไข ผลลัพธ์', exact: true }).click()
  await review.getByLabel('ให้แก้ ผลลัพธ์ อย่างไร').fill('ก')
  await review.getByRole('button', { name: 'ส่งกลับ', exact: true }).click()
  const beside = review.locator('#field-outcomes')
  await beside.locator('.refusal').waitFor()
  await review.getByLabel('ให้แก้ ผลลัพธ์ อย่างไร').fill('โปรดระบุผลที่เกิดกับประชาชน')
  await review.getByRole('button', { name: 'ส่งกลับ', exact: true }).click()
  await stateIs(review, 'RETURNED')
  expect(await beside.innerText()).toContain('โปรดระบุผลที่เกิดกับประชาชน')

  const reading = await officer.open(at(`/my-report?lang=th&year=${fiscalYear}&half=${half}`))
  expect(await reading.locator('.form-field', { has: reading.getByLabel('ผลลัพธ์') }).innerText()).toContain(
    'โปรดระบุผลที่เกิดกับประชาชน',
  )
  expect(await reading.getByLabel('ผลผลิต').isEditable()).toBe(false)
  expect(await reading.getByLabel('เวทีรับฟังความคิดเห็น').isEditable()).toBe(false)
  await reading.getByLabel('ผลลัพธ์').fill('ชาวบ้านเสนอโครงการเข้าแผนได้เอง ๓ โครงการ')
  await reading.getByRole('button', { name: 'ส่งรายงานที่แก้แล้ว' }).click()
  const confirm = reading.getByRole('button', { name: 'ยืนยัน' })
  const sent = reading.getByRole('heading', { name: 'ส่งรายงานแล้ว' })
  await confirm.or(sent).waitFor()
  if (await confirm.isVisible()) await confirm.click()
  await sent.waitFor()

  await stateIs(review, 'SUBMITTED')
  expect(await review.locator('[data-part=revisions] ins').first().innerText()).toContain('๓ โครงการ')
  // The office reads what was mended before it decides.
  const again = review.getByRole('button', { name: 'อ่านใหม่' })
  await again.click()
  await review.getByRole('button', { name: 'เห็นชอบ' }).click()
  await stateIs(review, 'ENDORSED')

  const acceptance = await ondc.open(address)
  await acceptance.getByRole('button', { name: 'รับรายงาน' }).click()
  await stateIs(acceptance, 'ACCEPTED')

  const { page } = await visit(browser, address)
  await stateIs(page, 'ACCEPTED')
  expect(await page.locator('#field-outcomes').innerText()).toContain('ชาวบ้านเสนอโครงการเข้าแผนได้เอง')
  expect(await page.locator('[data-part=review]').count()).toBe(0)
  expect([office.complaints, officer.complaints, ondc.complaints]).toEqual([[], [], []])
})

test('ONDC is asked before it accepts what the provincial office has not endorsed', async () => {
  const { id } = await sentReport()
  const { open } = await signIn(browser, { role: 'ONDC_ADMIN' })
  const page = await open(at(`/report/${id}?lang=en`))
  await page.getByRole('button', { name: 'Accept' }).click()
  const question = page.getByRole('alertdialog')
  expect(await question.innerText()).toContain('has not endorsed')
  expect(await question.evaluate((element) => element.matches(':focus'))).toBe(true)
  await question.getByRole('button', { name: 'Go back' }).click()
  await stateIs(page, 'SUBMITTED')
  await page.getByRole('button', { name: 'Accept' }).click()
  await question.getByRole('button', { name: 'Confirm' }).click()
  await stateIs(page, 'ACCEPTED')
  expect(await page.getByRole('status').filter({ hasText: 'Everyone can read it' }).count()).toBe(1)
})

test('a report that changed while it was read is not decided on unseen', async () => {
  const { id, provinceCode } = await sentReport()
  const { open } = await signIn(browser, { role: 'PROVINCIAL_OFFICE', province: provinceCode })
  const page = await open(at(`/report/${id}?lang=en`))
  await page.getByRole('button', { name: 'Send back…' }).click()
  await page.getByLabel('Message to the whole report').fill('โปรดตรวจอีกครั้ง')
  await hub.sql`update reporting.centre_report set version = version + 1 where id = ${id}`
  const notice = page.getByRole('alert').filter({ hasText: 'changed since you read it' })
  await notice.waitFor()
  await page.getByRole('button', { name: 'Send it back' }).click()
  await stateIs(page, 'SUBMITTED')
  await notice.getByRole('button', { name: 'Read again' }).click()
  await notice.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Send it back' }).click()
  await stateIs(page, 'RETURNED')
  expect(await page.locator('[data-part=way] li').last().innerText()).toContain('โปรดตรวจอีกครั้ง')
})

test('a report is found by its LAO and round, in an address that can be written by hand', async () => {
  const [accepted] = await hub.sql<{ laoCode: string; body: string }[]>`
    select report.lao_code, section.body
    from reporting.centre_report as report
    join reporting.report_section as section on section.report_id = report.id and section.revision = report.revision
    where state = 'ACCEPTED' and fiscal_year = 2569 and half = 'FIRST' and kind = 'OUTPUTS' limit 1`
  const { page } = await visit(browser, at(`/lao/${accepted?.laoCode}/report/2569/1?lang=en`))
  expect(await page.locator('#field-outputs').innerText()).toContain(accepted?.body)
  expect(await page.locator('.report-head').innerText()).toContain('Round 1 of fiscal year 2569')
  const none = await visit(browser, at('/lao/9999999/report/2569/1?lang=en'))
  expect(await none.page.locator('h1').innerText()).toContain('There is no such report')
})
