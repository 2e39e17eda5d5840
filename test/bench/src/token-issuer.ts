import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** Makes the token of a provincial office. */
export type TokenMaker = (province: string) => Promise<string>

/** An OpenID Connect issuer as the hub takes it in production, and the settings that make a hub trust it. */
export interface TokenIssuer {
  settings: Record<string, string>
  tokenOf: TokenMaker
  stop(): void
}

const audience = 'hub'
const issuer = 'http://issuer.invalid'

export async function startIssuer(): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' }] })
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(keys))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    settings: { OIDC_ISSUER: issuer, OIDC_JWKS_URL: `http://127.0.0.1:${port}/`, OIDC_AUDIENCE: audience },
    tokenOf: (province) =>
      new SignJWT({ role: 'PROVINCIAL_OFFICE', province })
        .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(`office ${province}`)
        .setIssuedAt()
        .setExpirationTime('1d')
        .sign(privateKey),
    stop: () => server.close(),
  }
}
