import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { browser, hub } from './stage.ts'
import { settled, visit } from './visit.ts'
import { signIn } from './visit-as.ts'

const at = (address: string): string => `${hub.address}${address}`

/** A centre of Phrae's whose report of round 1/2568 was returned and changed. */
const lao = '/lao/6545801'
const office = { role: 'PROVINCIAL_OFFICE', province: '54' } as const

async function readings(): Promise<number> {
  const [row] = await hub.sql<{ count: number }[]>`select count(*)::int as count from centres.access_log`
  return row?.count ?? 0
}

test('from its province one comes to an LAO: its centre’s stage, announcement, office and channels, in Thai', async () => {
  const { page, complaints } = await visit(browser, at('/province/54?year=2569&stage=OPEN'))
  await page.getByRole('link', { name: 'องค์การบริหารส่วนตำบลตัวอย่างสวนกลาง' }).first().click()
  await page.locator('h1', { hasText: 'องค์การบริหารส่วนตำบลตัวอย่างสวนกลาง' }).waitFor()
  await settled(page)
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${lao}?year=2569`)
  const centre = await page.locator('[data-part=centre]').innerText()
  expect(centre).toContain('จัดตั้งแล้ว')
  expect(centre).toMatch(/เลขที่ 9\/2562 · 5 ม\.ค\. 2562 · ลงนามโดย นายก/)
  expect(centre).toContain('กลุ่ม LINE')
  expect(await page.getByRole('link', { name: '000-108-3816' }).getAttribute('href')).toBe('tel:0001083816')
  await page.getByRole('link', { name: 'จังหวัดแพร่' }).click()
  await page.locator('h1', { hasText: 'จังหวัดแพร่' }).waitFor()
  expect(complaints).toEqual([])
})

test('the public sees positions and accepted reports; no people, nothing owed, and is told who may see them', async () => {
  const before = await readings()
  const { page } = await visit(browser, at(`${lao}?lang=en`))
  const committee = page.locator('[data-part=committee]')
  expect(await committee.innerText()).toContain('Positions are public')
  expect(await committee.getByRole('button', { name: /Show names/ }).count()).toBe(0)
  expect(await committee.locator('tbody tr').count()).toBeGreaterThan(10)
  const rounds = page.locator('[data-part=rounds]')
  expect(await rounds.innerText()).toContain('The public sees reports that ONDC has accepted')
  expect(new Set(await rounds.locator('.state-badge').allInnerTexts())).toEqual(new Set(['Accepted']))
  expect(await rounds.locator('.days-late').count()).toBe(0)
  expect(await readings()).toBe(before)
})

test('the provincial office sees people when it asks for them, and the reading is recorded', async () => {
  const { open, complaints } = await signIn(browser, office)
  const before = await readings()
  const page = await open(at(lao))
  const committee = page.locator('[data-part=committee]')
  expect(await committee.innerText()).not.toContain('นามสมมติ')
  expect(await readings()).toBe(before)
  await committee.getByRole('button', { name: 'แสดงชื่อ' }).click()
  await committee.getByText('นามสมมติ').first().waitFor()
  await expect.poll(readings).toBeGreaterThan(before)
  await committee.getByRole('button', { name: 'ซ่อนชื่อ' }).click()
  expect(await committee.innerText()).not.toContain('นามสมมติ')
  expect(complaints).toEqual([])
})

test('an ONDC analyst says what people are needed for before seeing them', async () => {
  const { open } = await signIn(browser, { role: 'ONDC_ANALYST' })
  const page = await open(at(`${lao}?lang=en`))
  const committee = page.locator('[data-part=committee]')
  const show = committee.getByRole('button', { name: 'Show names' })
  await committee.getByLabel('What is personal data needed for?').fill('short')
  await show.click()
  expect(await committee.locator('thead').first().innerText()).not.toContain('Name')
  await committee.getByLabel('What is personal data needed for?').fill('ติดต่อประธานคณะกรรมการ')
  await show.click()
  await committee.getByText('นามสมมติ').first().waitFor()
  const [row] = await hub.sql`select purpose from centres.access_log order by at desc limit 1`
  expect(row?.purpose).toBe('ติดต่อประธานคณะกรรมการ')
})

test('the office of another province is told that it may not see the people', async () => {
  const { open } = await signIn(browser, { role: 'PROVINCIAL_OFFICE', province: '57' })
  const page = await open(at(`${lao}?lang=en`))
  await page.getByRole('button', { name: 'Show names' }).click()
  await page.getByText('This viewer may not see the people of this centre').waitFor()
})

test('the office sees every round the centre owed, by how many days it is late, and what changed after a return', async () => {
  const { open } = await signIn(browser, office)
  const page = await open(at(`${lao}?lang=en`))
  const rounds = page.locator('[data-part=rounds]')
  expect(await rounds.locator('tbody tr', { hasText: '2/2569' }).first().innerText()).toMatch(
    /Overdue\s+owed for \d+ days/,
  )
  await rounds.locator('summary', { hasText: 'Round 1/2568, revision 2' }).click()
  const changes = rounds.locator('details[open]')
  expect(await changes.innerText()).toContain('Returned because')
  expect(await changes.locator('tbody tr').count()).toBeGreaterThan(0)
})

test('a mission’s figure leads to its activities, which a link shows to another', async () => {
  const { page } = await visit(browser, at(`${lao}?lang=en&year=2569`))
  const mission = page.locator('[data-part=missions] tbody tr').nth(2)
  const count = Number(await mission.locator('.figure').first().innerText())
  await mission.locator('.figure').first().click()
  await page
    .getByRole('dialog', { name: /^Activities, 3\./ })
    .getByRole('link', { name: 'See the records' })
    .click()
  const rows = page.locator('[data-part=activities] tbody tr')
  await expect.poll(() => rows.count()).toBe(count)
  expect(new URL(page.url()).searchParams.get('mission')).toBe('3')
  const other = await visit(browser, page.url())
  expect(await other.page.locator('[data-part=activities] tbody tr').allInnerTexts()).toEqual(
    await rows.allInnerTexts(),
  )
})

test('the plan and the missions are those of the year chosen, and a year without a plan says so', async () => {
  const { page } = await visit(browser, at(`${lao}?lang=en&year=2569`))
  expect(await page.locator('[data-part=plan]').innerText()).toMatch(/adopted \d+ \w{3} 2568[\s\S]*development plan/)
  await page.getByLabel('Choose a fiscal year').selectOption('2560')
  await page.locator('[data-part=plan]').getByText('There is no plan for this year').waitFor()
})

test('all activities of all years come along as CSV', async () => {
  const { page } = await visit(browser, at(`${lao}?lang=en&activities=ALL`))
  const total = Number((await page.locator('[data-part=activities] .pager').innerText()).match(/of (\d+)/)?.[1])
  expect(total).toBeGreaterThan(10)
  const waiting = page.waitForEvent('download')
  await page.locator('[data-part=activities]').getByRole('button', { name: /CSV/ }).click()
  const csv = readFileSync(await (await waiting).path(), 'utf8')
  expect(csv.trim().split('\r\n')).toHaveLength(total + 1)
})

test('what somebody writes is on an open page within 2 seconds', async () => {
  const { page } = await visit(browser, at(lao))
  await page.locator('.status-hearing[data-hearing=LIVE]').waitFor()
  await hub.sql`
    update centres.centre_office set name_th = 'ห้องสมุดประชาชน (ตัวอย่าง)'
    where centre_id = (select id from centres.centre where lao_code = '6545801' and closed_on is null)`
  await page.getByText('ห้องสมุดประชาชน (ตัวอย่าง)').waitFor({ timeout: 2_000 })
})

test('an LAO without a centre says so, in both languages; one that there is not is said not to be there', async () => {
  for (const [language, text] of [
    ['th', 'อปท. นี้ยังไม่มีศูนย์ฯ'],
    ['en', 'This LAO has no centre yet'],
  ]) {
    const { page } = await visit(browser, at(`/lao/5545801?lang=${language}`))
    expect(await page.locator('[data-part=centre]').innerText()).toContain(text)
    expect(await page.locator('[data-part=rounds]').count()).toBe(0)
  }
  const { page } = await visit(browser, at('/lao/9999999?lang=en'))
  expect(await page.locator('h1').innerText()).toBe('No LAO has this code')
})

test('with Thai digits nothing that is counted or dated is left in Arabic ones', async () => {
  const { page } = await visit(browser, at(`${lao}?digits=thai&year=2569`))
  for (const part of ['missions', 'activities', 'plan', 'establishment', 'rounds'])
    expect(await page.locator(`[data-part=${part}] tbody`).first().innerText()).not.toMatch(/\d/)
})
