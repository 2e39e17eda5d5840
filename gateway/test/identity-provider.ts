import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'

export const issuer = 'https://id.example.go.th/realms/dla'
export const audience = 'participation-hub'

/** An identity provider as the hub sees it: its keys over HTTP, and tokens signed with them. */
export interface IdentityProvider {
  jwksUrl: string
  /** How often its keys were fetched. */
  fetches: number
  /** The keys it publishes. */
  published: JWK[]
  /** Publishes a new key and signs with it from now on; the old ones are withdrawn. */
  rotate(kid: string): Promise<void>
  /** The public key it signs with, as published. */
  publicKey(): JWK
  token(claims: JWTPayload, header?: { alg?: string; kid?: string }): SignJWT
  sign(claims: JWTPayload): Promise<string>
  /** It is down from now on. */
  stop(): Promise<void>
}

/** Starts a provider that signs with ES256, like many; it stops when the test is over. */
export async function startProvider(): Promise<IdentityProvider> {
  let signing: { kid: string; privateKey: CryptoKey }
  const server = createServer((_request, response) => {
    provider.fetches++
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: provider.published }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const provider: IdentityProvider = {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/certs`,
    fetches: 0,
    published: [],
    async rotate(kid) {
      const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
      signing = { kid, privateKey }
      provider.published = [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }]
    },
    publicKey() {
      const [key] = provider.published
      if (!key) throw new Error('no key is published')
      return key
    },
    token: (claims, header) =>
      new SignJWT({ iss: issuer, aud: audience, sub: 'f3a1', ...claims }).setProtectedHeader({
        alg: 'ES256',
        kid: signing.kid,
        ...header,
      }),
    sign: (claims) => provider.token({ exp: Math.floor(Date.now() / 1000) + 300, ...claims }).sign(signing.privateKey),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  await provider.rotate('first')
  onTestFinished(() => provider.stop())
  return provider
}
