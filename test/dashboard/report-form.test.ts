import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browser, hub } from './stage.ts'
import { settled, visit } from './visit.ts'
import { signIn } from './visit-as.ts'

const form = (language: 'th' | 'en'): string => `${hub.address}/my-report?year=2570&half=FIRST&lang=${language}`

/** An officer of an LAO whose centre is open and has not begun its report: each test has one of its own. */
let taken = 0
async function officer() {
  const [centre] = await hub.sql<{ laoCode: string; id: string }[]>`
    select centre.id, centre.lao_code from reporting.centre
    where exists (
        select from reporting.centre_open_interval as open where open.centre_id = centre.id and open.closed_on is null)
      and not exists (
        select from reporting.centre_report as report
        where report.centre_id = centre.id and report.fiscal_year = 2570 and report.half = 'FIRST')
    order by centre.lao_code offset ${taken++} limit 1`
  const signedIn = await signIn(browser, { role: 'LAO_OFFICER', lao: centre?.laoCode ?? '' })
  return { ...signedIn, centreId: centre?.id ?? '' }
}

/** What the hub holds of a centre's report for the round. */
async function held(centreId: string): Promise<Record<string, string>> {
  const rows = await hub.sql<{ field: string; content: string }[]>`
    with report as (
      select id from reporting.centre_report
      where centre_id = ${centreId} and fiscal_year = 2570 and half = 'FIRST' and state <> 'WITHDRAWN')
    select kind as field, body as content from reporting.report_section where report_id in (select id from report)
    union all
    select indicator, value::text from reporting.report_count where report_id in (select id from report)
    union all
    select 'OBSTACLE_' || obstacle_class, coalesce(body, '') from reporting.report_obstacle
    where report_id in (select id from report)`
  return Object.fromEntries(rows.map(({ field, content }) => [field, content]))
}

const keeping = (page: Page, state: string) => page.locator(`.keeping-line[data-keeping=${state}]`).waitFor()

test('an officer writes in Thai digits, and what is typed is saved without a button', async () => {
  const { open, centreId, complaints } = await officer()
  const page = await open(form('th'))
  await page.getByLabel('ผลผลิต').fill('จัดเวทีครบทุกหมู่บ้าน ')
  await page.getByLabel('เวทีรับฟังความคิดเห็น').fill('๑๒')
  await page.getByLabel('ผู้เข้าร่วมกิจกรรม').fill('๑,๒๕๐')
  await page.getByRole('checkbox', { name: /^3\./ }).check()
  await keeping(page, 'SAVED')
  expect(await held(centreId)).toEqual({
    OUTPUTS: 'จัดเวทีครบทุกหมู่บ้าน',
    HEARINGS_HELD: '12',
    PARTICIPANTS: '1250',
    OBSTACLE_3: '',
  })
  // The space behind the last word stays: the next word is still being thought of.
  expect(await page.getByLabel('ผลผลิต').inputValue()).toBe('จัดเวทีครบทุกหมู่บ้าน ')
  expect(complaints).toEqual([])
})

test('when the connection drops, what is typed is kept, and is sent by itself when it is back', async () => {
  const { open, context, centreId } = await officer()
  const page = await open(form('en'))
  await page.getByLabel('Outputs').fill('ก่อนหลุด')
  await keeping(page, 'SAVED')
  await context.setOffline(true)
  await page.getByLabel('Outcomes').fill('ระหว่างหลุด')
  await keeping(page, 'OFFLINE')
  expect(await page.locator('.keeping-line').innerText()).toContain('kept on this device')
  await context.setOffline(false)
  await keeping(page, 'SAVED')
  expect(await held(centreId)).toEqual({ OUTPUTS: 'ก่อนหลุด', OUTCOMES: 'ระหว่างหลุด' })
})

test('a page that is closed without a connection loses nothing: opened again, it shows and sends what was typed', async () => {
  const { open, context, centreId } = await officer()
  const page = await open(form('en'))
  await context.setOffline(true)
  await page.getByLabel('Lessons learned').fill('บทเรียนที่พิมพ์ไว้')
  await page.getByLabel('Media issued').fill('๗')
  await keeping(page, 'OFFLINE')
  await page.close()
  await context.setOffline(false)
  const again = await open(form('en'))
  expect(await again.getByLabel('Lessons learned').inputValue()).toBe('บทเรียนที่พิมพ์ไว้')
  await keeping(again, 'SAVED')
  expect(await held(centreId)).toEqual({ LESSONS: 'บทเรียนที่พิมพ์ไว้', MEDIA_ISSUED: '7' })
  await again.reload()
  await settled(again)
  expect(await again.getByLabel('Media issued').inputValue()).toBe('7')
})

test('what is no number is said beside its field and holds up no other', async () => {
  const { open, centreId } = await officer()
  const page = await open(form('th'))
  await page.getByLabel('สื่อประชาสัมพันธ์').fill('สิบสอง')
  await page.getByLabel('ประชุมคณะกรรมการศูนย์ฯ').fill('๙๙๙')
  await page.getByLabel('ความก้าวหน้า').fill('ตามแผน')
  await keeping(page, 'REFUSED')
  const field = (name: string) => page.locator('.form-field', { has: page.getByLabel(name) })
  expect(await field('สื่อประชาสัมพันธ์').innerText()).toContain('ต้องเป็นจำนวนเต็ม')
  expect(await field('ประชุมคณะกรรมการศูนย์ฯ').innerText()).toMatch(/พบ “?999[\s\S]*200/)
  expect(await page.getByLabel('สื่อประชาสัมพันธ์').getAttribute('aria-invalid')).toBe('true')
  expect(await held(centreId)).toEqual({ PROGRESS: 'ตามแผน' })
})

test('checks stand beside the field; errors stop the sending, warnings ask, and then it is sent', async () => {
  const { open, centreId } = await officer()
  const page = await open(form('en'))
  await page.getByLabel('Problems').fill('น้ำท่วมศูนย์')
  await page.getByLabel('Public hearings held').fill('0')
  await page.getByLabel('Opinions heard').fill('๕')
  await keeping(page, 'SAVED')
  const opinions = page.locator('.form-field', { has: page.getByLabel('Opinions heard') })
  await opinions.locator('.refusal').waitFor()
  await page.getByRole('button', { name: 'Send the report' }).click()
  const faults = page.getByRole('alert').filter({ hasText: 'cannot be sent yet' })
  await faults.waitFor()
  expect(await faults.evaluate((element) => element.matches(':focus'))).toBe(true)
  await faults.getByRole('link', { name: 'Opinions heard' }).click()
  await page.getByLabel('Opinions heard').fill('')
  await page.getByRole('button', { name: 'Send the report' }).click()
  const question = page.getByRole('alertdialog')
  await question.waitFor()
  expect(await question.innerText()).toContain('no class of obstacles is named')
  await question.getByRole('button', { name: 'Confirm' }).click()
  await page.getByRole('heading', { name: 'The report is sent' }).waitFor()
  const [report] = await hub.sql<{ state: string }[]>`
    select state from reporting.centre_report where centre_id = ${centreId} and fiscal_year = 2570`
  expect(report?.state).toBe('SUBMITTED')
})

test('an empty report is not sent, and the page says what it needs', async () => {
  const { open } = await officer()
  const page = await open(form('th'))
  await page.getByRole('button', { name: 'ส่งรายงาน' }).click()
  await page
    .getByText(/รายงานว่าง/)
    .first()
    .waitFor()
})

test('when two write at once, the second is told what changed, and goes on with what is typed', async () => {
  const { open, context, centreId } = await officer()
  const [first, second] = [await open(form('en')), await open(form('en'))]
  await second.locator('.status-hearing[data-hearing=LIVE]').waitFor()
  await first.getByLabel('Outputs').fill('จากหน้าแรก')
  await keeping(first, 'SAVED')
  await expect.poll(() => second.getByLabel('Outputs').inputValue(), { timeout: 15_000 }).toBe('จากหน้าแรก')
  await context.setOffline(true)
  await second.getByLabel('Impacts').fill('จากหน้าที่สอง')
  await keeping(second, 'OFFLINE')
  await hub.sql`
    update reporting.centre_report set version = version + 1
    where centre_id = ${centreId} and fiscal_year = 2570 and half = 'FIRST'`
  await context.setOffline(false)
  await keeping(second, 'STALE')
  await second.getByRole('button', { name: 'Read again' }).click()
  await keeping(second, 'SAVED')
  expect(await held(centreId)).toEqual({ OUTPUTS: 'จากหน้าแรก', IMPACTS: 'จากหน้าที่สอง' })
})

test('others than officers are told whom the form is for', async () => {
  const { page } = await visit(browser, form('th'))
  expect(await page.locator('main').innerText()).toContain('เจ้าหน้าที่ อปท.')
  expect(await page.locator('textarea').count()).toBe(0)
})

test('an officer takes back what is not accepted with a reason, and then writes another', async () => {
  const { open, centreId, complaints } = await officer()
  const page = await open(form('th'))
  await page.getByLabel('ผลผลิต').fill('ฉบับที่ส่งผิด')
  await page.getByLabel('ประชุมคณะกรรมการศูนย์ฯ').fill('๒')
  await keeping(page, 'SAVED')
  await page.getByRole('button', { name: 'ส่งรายงาน' }).click()
  await page.getByRole('heading', { name: 'ส่งรายงานแล้ว' }).waitFor()
  await page.getByRole('link', { name: 'อ่านรายงานฉบับนี้' }).click()
  const panel = page.locator('[data-part=withdraw]')
  await panel.getByRole('button', { name: 'ถอนรายงาน…' }).click()
  expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
  await panel.getByRole('button', { name: 'ถอนรายงาน' }).click()
  await panel.locator('.refusal').waitFor()
  await panel.getByLabel('เหตุผลที่ถอน').fill('แนบตัวเลขผิดรอบ')
  await panel.getByRole('button', { name: 'ถอนรายงาน' }).click()
  await page.locator('.report-head [data-report=WITHDRAWN]').waitFor()
  expect(await page.locator('[data-part=way] li').last().innerText()).toContain('แนบตัวเลขผิดรอบ')
  await panel.getByRole('link', { name: 'เขียนฉบับใหม่' }).click()
  expect(await page.getByLabel('ผลผลิต').inputValue()).toBe('')
  await page.getByLabel('ผลผลิต').fill('ฉบับใหม่')
  await keeping(page, 'SAVED')
  expect(await held(centreId)).toEqual({ OUTPUTS: 'ฉบับใหม่' })
  expect(complaints).toEqual([])
})

test('after its round is closed a report is taken back only when that is confirmed, for no other can be sent', async () => {
  const [sent] = await hub.sql<{ laoCode: string; fiscalYear: number; half: string }[]>`
    select lao_code, fiscal_year, half from reporting.centre_report
    join reporting.reporting_round using (fiscal_year, half)
    where state in ('SUBMITTED', 'RETURNED', 'ENDORSED') and closes_on < current_date limit 1`
  const { open } = await signIn(browser, { role: 'LAO_OFFICER', lao: sent?.laoCode ?? '' })
  const page = await open(
    `${hub.address}/lao/${sent?.laoCode}/report/${sent?.fiscalYear}/${sent?.half === 'FIRST' ? 1 : 2}?lang=en`,
  )
  const panel = page.locator('[data-part=withdraw]')
  await panel.getByRole('button', { name: 'Withdraw…' }).click()
  await panel.getByLabel('Why it is withdrawn').fill('ส่งผิดฉบับ')
  await panel.getByRole('button', { name: 'Withdraw it' }).click()
  const question = panel.getByRole('alertdialog')
  expect(await question.innerText()).toContain('no other one can be sent')
  await question.getByRole('button', { name: 'Go back' }).click()
  expect(await panel.getByLabel('Why it is withdrawn').inputValue()).toBe('ส่งผิดฉบับ')
  await panel.getByRole('button', { name: 'Withdraw it' }).click()
  await question.getByRole('button', { name: 'Confirm' }).click()
  await page.locator('.report-head [data-report=WITHDRAWN]').waitFor()
})
