import { createHmac } from 'node:crypto'
import type { Viewer } from '@hub/schema/viewer'
import { jwtVerify, SignJWT } from 'jose'
import { hubClaims, viewerOfClaims } from './claims.ts'
import { refusedJwt } from './refused-jwt.ts'
import { RememberedTokens } from './remembered-tokens.ts'
import type { TokenReader } from './token-reader.ts'

const issuer = 'hub-demo'
const audience = 'hub'
/** How far clocks may be apart, in seconds. */
const clockTolerance = 30

// A key of its own, so that no token can be made with what signs viewers between gateway and subgraphs.
const demoKey = (secret: string): Uint8Array => createHmac('sha256', secret).update('demo tokens').digest()

// Two offices, or two LAOs, are not one user: the change log tells them apart, and so do idempotency keys.
function someoneOf({ role, province, lao }: Viewer): string {
  const area = role === 'PROVINCIAL_OFFICE' ? province : role === 'LAO_OFFICER' ? lao : undefined
  return [role.toLowerCase(), area].filter((part) => part !== undefined).join('_')
}

/** Makes a token for a viewer of the demo; it is good for `lifetime` (e.g. `30d`). */
export const makeDemoToken = (viewer: Viewer, secret: string, lifetime = '30d'): Promise<string> =>
  new SignJWT({ role: viewer.role, province: viewer.province, lao: viewer.lao })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(viewer.subject ?? someoneOf(viewer))
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(demoKey(secret))

/**
 * Reads tokens that {@link makeDemoToken} made with the same secret.
 * @throws in production: whoever has the hub's secret could make itself any viewer.
 */
export function demoTokenReader(secret: string): TokenReader {
  if (process.env.NODE_ENV === 'production')
    throw new Error('demo tokens are refused in production (NODE_ENV=production): set up an OIDC issuer instead')
  const expected = { algorithms: ['HS256'], issuer, audience, clockTolerance, requiredClaims: ['exp', 'sub'] }
  return new RememberedTokens().reader(async (token) => {
    const { payload } = await jwtVerify(token, demoKey(secret), expected).catch((error: unknown) => {
      throw refusedJwt(error)
    })
    return { viewer: viewerOfClaims(payload, hubClaims), ends: ((payload.exp ?? 0) + clockTolerance) * 1_000 }
  })
}
