import { expect, test } from 'vitest'
import { matchPath } from './path.ts'

test.each([
  ['/', '/', {}],
  ['/reports', '/reports/', {}],
  ['/provinces/:code', '/provinces/54', { code: '54' }],
  ['/laos/:name', '/laos/%E0%B9%81%E0%B8%9E%E0%B8%A3%E0%B9%88', { name: 'แพร่' }],
  ['/laos/:name', '/laos/%zz', { name: '%zz' }],
])('%s fits %s', (pattern, path, given) => {
  expect(matchPath(pattern, path)).toEqual(given)
})

test.each([
  ['/', '/reports'],
  ['/provinces/:code', '/provinces'],
  ['/provinces/:code', '/provinces/'],
  ['/provinces/:code', '/regions/54'],
])('%s does not fit %s', (pattern, path) => {
  expect(matchPath(pattern, path)).toBeUndefined()
})
