import { expect, test } from 'vitest'
import { RememberedTokens } from './remembered-tokens.ts'

const viewer = { role: 'ONDC_ANALYST' } as const
const inAnHour = Date.now() + 3_600_000

test('tokens without end do not fill the memory: the oldest are checked again', () => {
  const remembered = new RememberedTokens()
  for (let nth = 0; nth < 10_000; nth++) remembered.remember(`token ${nth}`, { ...viewer }, inAnHour)
  expect(remembered.viewerOf('token 9999')).toEqual(viewer)
  expect(remembered.viewerOf('token 0')).toBeUndefined()
  const known = Array.from({ length: 10_000 }, (_, nth) => remembered.viewerOf(`token ${nth}`)).filter(Boolean)
  expect(known.length).toBe(4_000)
})

test('a token of unusual length is checked each time', () => {
  const remembered = new RememberedTokens()
  const token = 'x'.repeat(10_000)
  remembered.remember(token, { ...viewer }, inAnHour)
  expect(remembered.viewerOf(token)).toBeUndefined()
})
