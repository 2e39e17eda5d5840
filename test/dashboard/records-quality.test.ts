import { describe, expect, test } from 'vitest'
import { shiftsOf, standsOut, violations, watchShifts } from './page-quality.ts'
import { browser, hub } from './stage.ts'
import { signIn } from './visit-as.ts'

const lists = [
  '/centres?which=OPEN',
  '/networks?which=OPEN',
  '/trainings?which=HELD',
  '/obligations?half=FIRST',
  '/targets?which=ALL',
]

describe.each([
  ['Thai, light, 1920 px', 'th', 'light', 1920],
  ['English, dark, 1280 px', 'en', 'dark', 1280],
  ['Thai, dark, 360 px', 'th', 'dark', 360],
  ['English, light, 360 px', 'en', 'light', 360],
] as const)('in %s', (_name, language, colorScheme, width) => {
  test.each(lists)('%s can be read by everyone, fits the window, and stays still while it loads', async (list) => {
    const viewport = { width, height: 900 }
    const { context, complaints, open } = await signIn(browser, { role: 'ONDC_ANALYST' }, { colorScheme, viewport })
    await context.addInitScript(watchShifts)
    const page = await open(`${hub.address}${list}&year=2569&lang=${language}`)
    await page.locator('[data-part=records] tbody tr').first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await standsOut(page)).toBeLessThanOrEqual(0)
    expect(await shiftsOf(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
