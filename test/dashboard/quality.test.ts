import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { shiftsOf, standsOut, violations, watchShifts } from './page-quality.ts'
import { browser, hub } from './stage.ts'
import { settled, visit } from './visit.ts'

const views = ['/?year=2564', '/?year=2560&figure=GAIN', '/?year=2570&figure=COMPLETENESS']

/** Brings everything that is drawn only when seen onto the page. */
async function seeAll(page: Page): Promise<void> {
  for (const part of ['years', 'provinces', 'published'])
    await page.locator(`[data-part=${part}]`).scrollIntoViewIfNeeded()
  await page.locator('.province-map .province').first().waitFor()
  await page.locator('.year-line svg').waitFor()
}

describe.each([
  ['Thai, light, 1280 px', 'th', 'light', 1280],
  ['English, dark, 1280 px', 'en', 'dark', 1280],
  ['Thai, dark, 360 px', 'th', 'dark', 360],
  ['English, light, 360 px', 'en', 'light', 360],
] as const)('in %s', (_name, language, colorScheme, width) => {
  test.each(views)('%s can be read by everyone: axe finds nothing', async (view) => {
    const address = `${hub.address}${view}&lang=${language}`
    const { page, complaints } = await visit(browser, address, { colorScheme, viewport: { width, height: 800 } })
    await seeAll(page)
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('nothing stands out of the window sideways', async () => {
    const options = { colorScheme, viewport: { width, height: 800 } }
    const { page } = await visit(browser, `${hub.address}/?lang=${language}&year=2562`, options)
    expect(await standsOut(page)).toBeLessThanOrEqual(0)
  })
})

test.each([360, 1280, 1920])('at %d px nothing moves while the page loads and while it is scrolled', async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  await context.addInitScript(watchShifts)
  const page = await context.newPage()
  await page.goto(`${hub.address}/?year=2562`)
  await settled(page)
  await seeAll(page)
  const shifts = await shiftsOf(page)
  await context.close()
  expect(shifts).toEqual([])
})

test('who uses the keyboard skips to the content, and reaches every control in sight of the focus', async () => {
  const { page } = await visit(browser, `${hub.address}/?lang=en`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Year before')
  for (let step = 0; step < 30; step++) {
    const outline = await page.evaluate(`(() => {
      const focused = document.activeElement
      const drawn = focused.matches('.visually-hidden') ? focused.nextElementSibling : focused
      return getComputedStyle(drawn).outlineStyle
    })()`)
    expect(outline).not.toBe('none')
    await page.keyboard.press('Tab')
  }
})

test('on paper there are figures, chart, map and all 77 provinces, and nothing to press', async () => {
  const { page } = await visit(browser, `${hub.address}/?year=2564`)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
  await page.locator('.province-map .province').first().waitFor()
  expect(await page.locator('.display-settings, .part-tools, .period-choices').filter({ visible: true }).count()).toBe(
    0,
  )
  const table = page.locator('[data-part=provinces] .data-table-scroll')
  expect(await table.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1)
})
