import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 AA and its own good practice. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) =>
      id + ': ' + html.slice(0, 120) + ' ' + any.map(({ message }) => message).join('; '))))`)
}

/** By how many pixels the page is wider than its window. */
export const standsOut = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** A script for the beginning of a page: notes in `shifts` whatever moves that nobody has pressed. */
export const watchShifts = `globalThis.shifts = []
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => entry.hadRecentInput || globalThis.shifts.push(
    entry.value + ' ' + entry.sources.map(({ node }) => node && (node.className || node.nodeName)).join(', ')
  ))).observe({ type: 'layout-shift', buffered: true })`

/** What has moved, with how far and what. */
export const shiftsOf = (page: Page): Promise<string[]> => page.evaluate('globalThis.shifts')
