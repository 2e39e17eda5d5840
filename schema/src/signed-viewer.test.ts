import { expect, test } from 'vitest'
import { signViewer, verifySignedViewer } from './signed-viewer.ts'

const viewer = { role: 'PROVINCIAL_OFFICE', province: '54' } as const

test('a subgraph reads the viewer the gateway has signed for it', async () => {
  const header = await signViewer(viewer, 'EN', 'centres', 'secret')
  const now = Date.now()
  const { ends, ...signed } = await verifySignedViewer(header, 'centres', 'secret')
  expect(signed).toEqual({ viewer, locale: 'EN' })
  expect(ends).toBeGreaterThan(now)
  expect(ends).toBeLessThanOrEqual(now + 30_000)
})

test.each([
  ['signed for another subgraph', 'networks', 'secret'],
  ['signed with another secret', 'centres', 'forged'],
])('a viewer %s is refused', async (_which, subgraph, secret) => {
  const header = await signViewer(viewer, 'TH', subgraph, secret)
  await expect(verifySignedViewer(header, 'centres', 'secret')).rejects.toThrow()
})

test('no header, and one that is not a token, are refused', async () => {
  await expect(verifySignedViewer('', 'centres', 'secret')).rejects.toThrow()
  await expect(verifySignedViewer('{"role":"ONDC_ADMIN"}', 'centres', 'secret')).rejects.toThrow()
})

test('a role that does not exist is refused though it is signed', async () => {
  const header = await signViewer({ role: 'KING' as never }, 'TH', 'centres', 'secret')
  await expect(verifySignedViewer(header, 'centres', 'secret')).rejects.toThrow('no known role')
})
