import type { Viewer } from '@hub/schema/viewer'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browser, hub } from './stage.ts'
import { settled } from './visit.ts'
import { signIn } from './visit-as.ts'

/** The longest view has some thousand stops. */
const timeout = 120_000

const analyst: Viewer = { role: 'ONDC_ANALYST' }
const office: Viewer = { role: 'PROVINCIAL_OFFICE', province: '54' }

/** Every view, as one who has a job there. */
const views: readonly [address: string, viewer: Viewer][] = [
  ['/?year=2569', analyst],
  ['/province/54?year=2569', office],
  ['/lao/6545801?year=2569', office],
  ['/reports?year=2569&half=SECOND', office],
  ['/lao/6545801/report/2569/1?lang=en', office],
  ['/my-report?year=2570&half=FIRST', { role: 'LAO_OFFICER', lao: '5570404' }],
  ['/centres?which=OPEN', office],
  ['/networks?which=OPEN', analyst],
  ['/trainings?which=HELD', analyst],
  ['/obligations?half=FIRST', office],
  ['/targets?which=ALL', analyst],
]

/** What the focus stands on, as a script tells it: null once it has left the page. */
interface Stop {
  name: string
  isOutlined: boolean
  isInSight: boolean
}

const watchFocus = `
  globalThis.reached = new Set()
  globalThis.stop = () => {
    const focused = document.activeElement
    if (!focused || focused === document.body || reached.has(focused)) return null
    reached.add(focused)
    const drawn = focused.matches('.visually-hidden') ? focused.nextElementSibling : focused
    const { top, bottom, left, right } = drawn.getBoundingClientRect()
    return {
      name: focused.outerHTML.slice(0, 160),
      isOutlined: getComputedStyle(drawn).outlineStyle !== 'none',
      isInSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    }
  }
  globalThis.missed = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({ visibilityProperty: true }))
    // Of radio buttons the arrow keys reach the others.
    .filter((each) => each.type !== 'radio' || each.checked)
    .filter((each) => !reached.has(each))
    .map((each) => each.outerHTML.slice(0, 160))`

/** What is drawn when it is seen is there before the walk begins. */
async function seeAll(page: Page): Promise<void> {
  for (const part of await page.locator('[data-part]').all()) await part.scrollIntoViewIfNeeded()
  await settled(page)
  await page.evaluate('scrollTo(0, 0)')
}

test.each(views)(
  'in %s the Tab key alone reaches whatever can be pressed, seen all along',
  { timeout },
  async (address, viewer) => {
    const { open, complaints } = await signIn(browser, viewer)
    const page = await open(`${hub.address}${address}`)
    await seeAll(page)
    await page.evaluate(watchFocus)
    const unseen: Stop[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate<Stop | null>('stop()')
      if (!stop) break
      if (!stop.isOutlined || !stop.isInSight) unseen.push(stop)
    }
    expect(unseen).toEqual([])
    expect(await page.evaluate('missed()')).toEqual([])
    expect(complaints).toEqual([])
  },
)
