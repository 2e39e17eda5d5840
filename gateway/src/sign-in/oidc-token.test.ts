import { generateKeyPair, UnsecuredJWT } from 'jose'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { audience, type IdentityProvider, issuer, startProvider } from '../../test/identity-provider.ts'
import { hubClaims } from './claims.ts'
import { type OidcOptions, oidcTokenReader } from './oidc-token.ts'

const readerOf = ({ jwksUrl }: IdentityProvider, options: Partial<OidcOptions> = {}) =>
  oidcTokenReader({ issuer, audience, jwksUrl, claims: hubClaims, ...options })

const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow
const office = { role: 'PROVINCIAL_OFFICE', province: '54' }

test("a token signed by the provider names the hub's viewer", async () => {
  const provider = await startProvider()
  const read = readerOf(provider)
  expect(await read(await provider.sign(office))).toEqual({
    role: 'PROVINCIAL_OFFICE',
    province: '54',
    subject: 'f3a1',
  })
})

test('the keys are fetched once for many tokens', async () => {
  const provider = await startProvider()
  const read = readerOf(provider)
  expect(provider.fetches).toBe(0)
  for (let times = 0; times < 5; times++) await read(await provider.sign(office))
  expect(provider.fetches).toBe(1)
})

test('a token of a new key is read after the keys are rotated, one of a withdrawn key no longer', async () => {
  const provider = await startProvider()
  const read = readerOf(provider, { keyCooldown: 0 })
  const before = await provider.sign(office)
  await read(before)
  await provider.rotate('second')
  expect(await read(await provider.sign(office))).toMatchObject({ province: '54' })
  expect(provider.fetches).toBe(2)
  await expect(read(before)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
})

test('tokens of unknown keys do not make the hub fetch keys again and again', async () => {
  const provider = await startProvider()
  const read = readerOf(provider)
  await read(await provider.sign(office))
  const { privateKey } = await generateKeyPair('ES256')
  for (const kid of ['a', 'b', 'c']) {
    const forged = await provider.token({ ...office, exp: seconds(300) }, { kid }).sign(privateKey)
    await expect(read(forged)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
  }
  expect(provider.fetches).toBe(1)
})

test.each<[string, (provider: IdentityProvider) => Promise<string>, RegExp]>([
  ['that has expired', (provider) => provider.sign({ ...office, exp: seconds(-60) }), /expired/],
  ['for another system', (provider) => provider.sign({ ...office, aud: 'payroll' }), /audience/],
  ['of another issuer', (provider) => provider.sign({ ...office, iss: 'https://id.example.com' }), /issuer/],
  ['not valid yet', (provider) => provider.sign({ ...office, nbf: seconds(60) }), /yet/],
  ['that never expires', (provider) => provider.sign({ ...office, exp: undefined }), /no exp/],
  ['of nobody', (provider) => provider.sign({ ...office, sub: undefined }), /no sub/],
  ['that is rubbish', async () => 'rubbish', /not valid/],
  [
    'signed with another key under the name of the right one',
    async (provider) => {
      const { privateKey } = await generateKeyPair('ES256')
      return provider.token({ ...office, exp: seconds(300) }).sign(privateKey)
    },
    /not valid/,
  ],
  [
    'without a signature (alg none)',
    async () => new UnsecuredJWT({ ...office, sub: 'f3a1' }).setIssuer(issuer).setAudience(audience).encode(),
    /not valid/,
  ],
  [
    'signed with the public key as a secret (HS256)',
    async (provider) => {
      const secret = new TextEncoder().encode(JSON.stringify(provider.publicKey()))
      return provider.token({ ...office, exp: seconds(300) }, { alg: 'HS256' }).sign(secret)
    },
    /not valid/,
  ],
])('a token %s is refused', async (_which, make, reason) => {
  const provider = await startProvider()
  const read = readerOf(provider)
  await expect(read(await make(provider))).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    status: 401,
    message: expect.stringMatching(reason),
  })
})

test('a clock that is a little off does no harm', async () => {
  const provider = await startProvider()
  const token = await provider.sign({ ...office, exp: seconds(-10), nbf: seconds(10) })
  expect(await readerOf(provider)(token)).toMatchObject({ province: '54' })
  await expect(readerOf(provider, { clockTolerance: 0 })(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
})

test('while the keys cannot be fetched a token is neither good nor bad: try again', async () => {
  const provider = await startProvider()
  const token = await provider.sign(office)
  await provider.stop()
  await expect(readerOf(provider)(token)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    status: 503,
    headers: { 'retry-after': '30' },
  })
})

test('keys once fetched serve while the provider is down', async () => {
  const provider = await startProvider()
  const read = readerOf(provider)
  const token = await provider.sign(office)
  await read(token)
  await provider.stop()
  expect(await read(token)).toMatchObject({ province: '54' })
})

test('only asymmetric signatures can be set up', () => {
  const set = (algorithms: string[]) => () =>
    oidcTokenReader({ issuer, audience, jwksUrl: 'https://id.example.go.th/certs', claims: hubClaims, algorithms })
  expect(set(['HS256'])).toThrow('HS256 is not accepted')
  expect(set(['none'])).toThrow('none is not accepted')
  expect(set(['RS256', 'EdDSA'])).not.toThrow()
})

describe('a token that was just found good', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const later = (milliseconds: number): void => {
    vi.setSystemTime(Date.now() + milliseconds)
  }

  test('counts no longer than it says', async () => {
    const provider = await startProvider()
    const read = readerOf(provider, { clockTolerance: 0 })
    const token = await provider.sign({ ...office, exp: seconds(20) })
    expect(await read(token)).toBe(await read(token))
    later(21_000)
    await expect(read(token)).rejects.toMatchObject({ message: expect.stringMatching(/expired/) })
  })

  test('counts for ten minutes at most once its key is withdrawn', async () => {
    const provider = await startProvider()
    const read = readerOf(provider)
    const token = await provider.sign({ ...office, exp: seconds(3_600) })
    await read(token)
    await provider.rotate('second')
    later(530_000)
    expect(await read(token)).toMatchObject({ province: '54' })
    later(70_000)
    await expect(read(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
  })

  test('does not vouch for another that differs in its signature alone', async () => {
    const provider = await startProvider()
    const read = readerOf(provider)
    const token = await provider.sign(office)
    await read(token)
    const forged = `${token.slice(0, token.lastIndexOf('.') + 1)}${'A'.repeat(86)}`
    await expect(read(forged)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
  })
})
