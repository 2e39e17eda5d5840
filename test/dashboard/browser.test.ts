import { expect, test } from 'vitest'
import { findChromium } from './browser.ts'

test('a machine without Chromium is told what is missing, in both languages', () => {
  expect(() => findChromium({ PATH: '/nowhere' }, [])).toThrow(
    /Chromium.*apt-get install chromium.*CHROMIUM.*ไม่มีในเครื่องนี้/,
  )
})

test('CHROMIUM says where it is', () => {
  expect(findChromium({ PATH: '/nowhere', CHROMIUM: process.execPath }, [])).toBe(process.execPath)
})
