import type { Viewer } from '@hub/schema/viewer'
import { describe, expect, test } from 'vitest'
import { shiftsOf, standsOut, violations, watchShifts } from './page-quality.ts'
import { browser, hub } from './stage.ts'
import { signIn } from './visit-as.ts'

const office: Viewer = { role: 'PROVINCIAL_OFFICE', province: '54' }
const analyst: Viewer = { role: 'ONDC_ANALYST' }

/** The views of places, each as one sees it who has a job there. */
const views: readonly [address: string, viewer: Viewer][] = [
  ['/province/54?year=2569', office],
  ['/province/10?year=2564', analyst],
  ['/lao/6545801?year=2569', analyst],
  ['/lao/5545801?', office],
]

describe.each([
  ['Thai, light, 1440 px', 'th', 'light', 1440],
  ['English, dark, 1280 px', 'en', 'dark', 1280],
  ['Thai, dark, 360 px', 'th', 'dark', 360],
  ['English, light, 360 px', 'en', 'light', 360],
] as const)('in %s', (_name, language, colorScheme, width) => {
  test.each(views)('%s can be read by everyone: axe finds nothing, and it fits', async (address, viewer) => {
    const { open, complaints } = await signIn(browser, viewer, { colorScheme, viewport: { width, height: 800 } })
    const page = await open(`${hub.address}${address}&lang=${language}`)
    expect(await violations(page)).toEqual([])
    expect(await standsOut(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })
})

test.each([360, 1280, 1920])('at %d px nothing moves while the views of places load', async (width) => {
  for (const [address, viewer] of views) {
    const { context, open } = await signIn(browser, viewer, { viewport: { width, height: 900 } })
    await context.addInitScript(watchShifts)
    const page = await open(`${hub.address}${address}`)
    expect({ address, shifts: await shiftsOf(page) }).toEqual({ address, shifts: [] })
  }
})

test('an open list of provinces, an opened figure and people that are shown can be read by everyone', async () => {
  const { open } = await signIn(browser, office, { viewport: { width: 360, height: 800 } })
  const page = await open(`${hub.address}/lao/6545801?lang=en&year=2569`)
  await page.getByRole('button', { name: 'Show names' }).click()
  await page.locator('[data-part=committee] [data-stacks]').first().waitFor()
  expect(await violations(page)).toEqual([])
  expect(await standsOut(page)).toBeLessThanOrEqual(0)
  await page.locator('[data-part=missions] .figure').first().click()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('.province-chooser').click()
  await page.locator('.province-list li').first().waitFor()
  expect(await violations(page)).toEqual([])
})

test('on paper a province and an LAO have their tables, and nothing to choose', async () => {
  const { open } = await signIn(browser, office)
  for (const address of ['/province/54?year=2569', '/lao/6545801?year=2569']) {
    const page = await open(`${hub.address}${address}`)
    await page.emulateMedia({ media: 'print' })
    const chosen = page.locator('main select, main input, main .part-tools, .pager-steps, form.people-control')
    expect(await chosen.filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('tbody tr').first().isVisible()).toBe(true)
  }
})
