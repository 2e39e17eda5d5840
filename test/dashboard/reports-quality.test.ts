import type { Viewer } from '@hub/schema/viewer'
import { beforeAll, describe, expect, test } from 'vitest'
import { shiftsOf, standsOut, violations, watchShifts } from './page-quality.ts'
import { browser, hub } from './stage.ts'
import { signIn } from './visit-as.ts'

let sent: { id: string; provinceCode: string }
let returned: { laoCode: string; fiscalYear: number; half: string }
beforeAll(async () => {
  const [waiting] = await hub.sql<(typeof sent)[]>`
    select id, province_code from reporting.centre_report where state = 'SUBMITTED' and revision > 1
    order by fiscal_year desc, id limit 1`
  const [sentBack] = await hub.sql<(typeof returned)[]>`
    select lao_code, fiscal_year, half from reporting.centre_report where state = 'RETURNED' and not is_empty
    order by fiscal_year desc, id limit 1`
  if (!waiting || !sentBack) throw new Error('the demo nation has no report that waits, or none that was returned')
  sent = waiting
  returned = sentBack
})

interface Seen {
  viewer: Viewer
  address: string
}

const names = ['a round', 'a report under review', 'the form of a new report', 'the form of a returned report'] as const

/** Each view of reports as the one who has most to do in it sees it. */
const views: Record<(typeof names)[number], () => Seen> = {
  'a round': () => ({ viewer: { role: 'ONDC_ADMIN' }, address: '/reports?year=2569&half=SECOND' }),
  'a report under review': () => ({
    viewer: { role: 'PROVINCIAL_OFFICE', province: sent.provinceCode },
    address: `/report/${sent.id}?`,
  }),
  'the form of a new report': () => ({
    viewer: { role: 'LAO_OFFICER', lao: '5570404' },
    address: '/my-report?year=2570&half=FIRST',
  }),
  'the form of a returned report': () => ({
    viewer: { role: 'LAO_OFFICER', lao: returned.laoCode },
    address: `/my-report?year=${returned.fiscalYear}&half=${returned.half}`,
  }),
}

describe.each([
  ['Thai, light, 1280 px', 'th', 'light', 1280],
  ['English, dark, 1280 px', 'en', 'dark', 1280],
  ['Thai, dark, 360 px', 'th', 'dark', 360],
  ['English, light, 360 px', 'en', 'light', 360],
] as const)('in %s', (_name, language, colorScheme, width) => {
  test.each(names)('%s can be read by everyone: axe finds nothing, and it fits', async (name) => {
    const { viewer, address } = views[name]()
    const { open, complaints } = await signIn(browser, viewer, { colorScheme, viewport: { width, height: 800 } })
    const page = await open(`${hub.address}${address}&lang=${language}`)
    expect(await violations(page)).toEqual([])
    expect(await standsOut(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })
})

test('a report being sent back, with its questions to fields, can be used by everyone', async () => {
  const { viewer, address } = views['a report under review']()
  const { open } = await signIn(browser, viewer, { viewport: { width: 360, height: 800 } })
  const page = await open(`${hub.address}${address}&lang=en`)
  await page.getByRole('button', { name: 'Send back…' }).click()
  await page.getByRole('button', { name: 'Ask to correct Outputs' }).click()
  await page.getByRole('button', { name: 'Ask to correct Public hearings held' }).click()
  expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
  expect(await violations(page)).toEqual([])
  expect(await standsOut(page)).toBeLessThanOrEqual(0)
})

test.each([360, 1280, 1920])('at %d px nothing moves while the views of reports load', async (width) => {
  for (const name of names) {
    const { viewer, address } = views[name]()
    const { context, open } = await signIn(browser, viewer, { viewport: { width, height: 900 } })
    await context.addInitScript(watchShifts)
    const page = await open(`${hub.address}${address}`)
    expect({ name, shifts: await shiftsOf(page) }).toEqual({ name, shifts: [] })
  }
})

test('on paper a report has all it says, and nothing to press but its figures', async () => {
  const { viewer, address } = views['a report under review']()
  const { open } = await signIn(browser, viewer)
  const page = await open(`${hub.address}${address}`)
  await page.emulateMedia({ media: 'print' })
  const pressed = page.locator('main button:not(.figure)').filter({ visible: true })
  expect(await pressed.allInnerTexts()).toEqual([])
  expect(await page.locator('.report-text').first().isVisible()).toBe(true)
})
