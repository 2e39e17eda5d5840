import { expect, test } from 'vitest'
import { browser, hub } from './stage.ts'
import { visit } from './visit.ts'

// Runs when no other test does (see `vitest.config.ts`): what others take of the machine says nothing of the page.

test('the first content is there within 1.5 seconds', async () => {
  const { page } = await visit(browser, `${hub.address}/`)
  const milliseconds = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
  console.info(`first content after ${Math.round(Number(milliseconds))} ms`)
  expect(milliseconds).toBeLessThan(1_500)
})
