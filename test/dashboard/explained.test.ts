import { makeDemoToken } from '@hub/gateway'
import { testSecret } from '@hub/test/kit/cluster'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browser, hub } from './stage.ts'
import { settled, visit } from './visit.ts'
import { signIn } from './visit-as.ts'

const at = (address: string): string => `${hub.address}${address}`

/** Opens what a figure says of itself: the text, and a way to its records. */
async function about(page: Page, part: string, name: RegExp) {
  await page.locator(`[data-part=${part}]`).getByRole('button', { name }).first().click()
  const box = page.locator('.figure-about:popover-open')
  const follow = async (): Promise<void> => {
    await box.getByRole('link').click()
    await settled(page)
  }
  return { said: await box.innerText(), follow }
}

const rowsOf = (page: Page) => page.locator('[data-part=records] tbody tr').allInnerTexts()

async function correctTarget(): Promise<void> {
  const token = await makeDemoToken({ role: 'ONDC_ADMIN' }, testSecret)
  const reply = await fetch(at('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: `mutation {
        correctTarget(input: {
          idempotencyKey: "a target of 12", indicator: CENTRES, basis: ADDED_IN_YEAR, area: "TH", fiscalYear: 2570,
          expectedVersion: 1, value: 12, withoutSource: true, cause: "Two more provinces joined"
        }) { userErrors { message } }
      }`,
    }),
  })
  expect(await reply.json()).toMatchObject({ data: { correctTarget: { userErrors: [] } } })
}

test('a target leads to the list of targets, with its document', async () => {
  const { page, complaints } = await visit(browser, at('/?year=2564&lang=en'))
  const target = page.locator('[data-part=CENTRES] .target-line .figure').first()
  const [, value] = /target of (\d+)/.exec(await target.innerText()) ?? []
  const { said, follow } = await about(page, 'CENTRES', /^Target of a target/)
  expect(said).toContain('Work manual on promoting participation')
  await follow()
  expect(new URL(page.url()).pathname).toBe('/targets')
  const rows = await rowsOf(page)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatch(new RegExp(`2564\\s+Centres\\s+added in the year\\s+${value}\\s+Holds`))
  expect(complaints).toEqual([])
})

test('what a target was before it was corrected stays in the list, with the day and the cause', async () => {
  await correctTarget()
  const { page } = await visit(browser, at('/targets?indicator=CENTRES&lang=en'))
  const [now, before, ...others] = (await rowsOf(page)).filter((row) => row.includes('added in the year'))
  expect(now).toMatch(/12\s+Holds\s+Set by ONDC in this hub/)
  expect(before).toMatch(/10\s+Held until .*: Two more provinces joined/)
  expect(others).toEqual([])
})

test('targets of all years are listed together, of the area chosen alone', async () => {
  const { page } = await visit(browser, at('/targets?lang=en'))
  await page.getByLabel('Which records').selectOption({ label: 'Of all years' })
  await settled(page)
  expect((await rowsOf(page)).length).toBeGreaterThan(5)
  await page.getByLabel('Region').selectOption({ label: 'North' })
  await page.getByText('No record is as chosen').waitFor()
})

test('what the day asks for of a running year says how it is reckoned', async () => {
  const { page } = await visit(browser, at('/?lang=en'))
  const { said, follow } = await about(page, 'CENTRES', /^Expected by now/)
  expect(said).toContain('share of the fiscal year that has passed')
  await follow()
  expect(new URL(page.url()).pathname).toBe('/targets')
})

test('a target of the years’ table leads to the targets of its year', async () => {
  const { page } = await visit(browser, at('/?year=2569&lang=en'))
  await page.locator('[data-part=years] summary').click()
  const { follow } = await about(page, 'years', /^Target, 2564/)
  await follow()
  expect(new URL(page.url()).searchParams.get('year')).toBe('2564')
  expect((await rowsOf(page))[0]).toContain('2564')
})

test.each(['/reports?year=2569&half=SECOND', '/obligations?year=2569&status=MISSING', '/province/54?year=2569'])(
  'on %s, days late say from when to when they run, and lead to the LAO’s rounds',
  async (address) => {
    const { open } = await signIn(browser, { role: 'ONDC_ANALYST' })
    const page = await open(at(`${address}&lang=en`))
    const part = address.startsWith('/obligations') ? 'records' : 'late'
    const { said, follow } = await about(page, part, /^Days late, /)
    expect(said).toContain('Days past the due date until')
    await follow()
    expect(new URL(page.url()).pathname).toMatch(/^\/lao\/\d{7}$/)
  },
)

test.each([
  ['a report’s counts', '/lao/6545801/report/2569/1?', 'counts', /definition, source/, 'As the LAO reports it for'],
  ['an activity’s attendance', '/lao/6545801?years=ALL&', 'activities', /^Attendance, /, 'as the centre recorded it'],
  ['the hours of a step', '/province/54?', 'networks', /^Hours, /, 'Working hours that the step took'],
  ['those at a hearing', '/province/54?', 'networks', /^Took part /, 'as the network recorded it'],
])(
  'numbers of a record, such as %s, say what they are and whose word they stand on',
  async (_of, address, part, name, says) => {
    const { open } = await signIn(browser, { role: 'ONDC_ANALYST' })
    const page = await open(at(`${address}lang=en`))
    const { said } = await about(page, part, name)
    expect(said).toContain(says)
    expect(said).toContain('As recorded in this record')
  },
)

test('members and hours of a network lead to its province, which shows who and which steps', async () => {
  const { page } = await visit(browser, at('/networks?which=OPEN&year=2569&lang=en'))
  const { said } = await about(page, 'records', /^Members today/)
  expect(said).toContain('members of the network today')
  await page.keyboard.press('Escape')
  const { follow } = await about(page, 'records', /^Working hours/)
  await follow()
  expect(new URL(page.url()).pathname).toMatch(/^\/province\/\d\d$/)
})
