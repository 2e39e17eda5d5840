import { createHmac } from 'node:crypto'
import { type Viewer, viewerRoles } from '@hub/schema/viewer'
import { errors, jwtVerify, SignJWT } from 'jose'

/** Why a token is refused, with the code a client reads. */
export class TokenRefused extends Error {
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN'
  constructor(code: 'UNAUTHENTICATED' | 'FORBIDDEN', reason: string) {
    super(reason)
    this.code = code
  }
}

/** Reads the viewer from a bearer token. @throws {TokenRefused} */
export type TokenReader = (token: string) => Promise<Viewer>

const issuer = 'hub-demo'
const audience = 'hub'

// A key of its own, so that no token can be made with what signs viewers between gateway and subgraphs.
const demoKey = (secret: string): Uint8Array => createHmac('sha256', secret).update('demo tokens').digest()

/** Makes a token for a viewer of the demo; it is good for `lifetime` (e.g. `30d`). */
export const makeDemoToken = (viewer: Viewer, secret: string, lifetime = '30d'): Promise<string> =>
  new SignJWT({ role: viewer.role, province: viewer.province, lao: viewer.lao })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(viewer.subject ?? viewer.role.toLowerCase())
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(demoKey(secret))

/** Reads tokens that {@link makeDemoToken} made with the same secret. */
export const demoTokenReader =
  (secret: string): TokenReader =>
  async (token) => {
    const { payload } = await jwtVerify(token, demoKey(secret), {
      algorithms: ['HS256'],
      issuer,
      audience,
      clockTolerance: 30,
    }).catch((error: unknown) => {
      const expired = error instanceof errors.JWTExpired
      throw new TokenRefused(
        'UNAUTHENTICATED',
        expired ? 'โทเค็นหมดอายุ / the token has expired' : 'โทเค็นใช้ไม่ได้ / the token is not valid',
      )
    })
    return viewerOf(payload)
  }

const isCode = (value: unknown, digits: number): value is string =>
  typeof value === 'string' && new RegExp(`^[0-9]{${digits}}$`).test(value)

/** The viewer a token's claims name; an office without a province or an officer without an LAO is nobody. */
function viewerOf({ role, province, lao, sub }: Record<string, unknown>): Viewer {
  const known = viewerRoles.find((name) => name === role)
  if (!known) throw new TokenRefused('FORBIDDEN', 'โทเค็นไม่ระบุบทบาทที่รู้จัก / the token names no known role')
  if (known === 'PROVINCIAL_OFFICE' && !isCode(province, 2))
    throw new TokenRefused('FORBIDDEN', 'โทเค็นของสำนักงานจังหวัดไม่ระบุจังหวัด / the office token names no province')
  if (known === 'LAO_OFFICER' && !isCode(lao, 7))
    throw new TokenRefused('FORBIDDEN', 'โทเค็นของเจ้าหน้าที่ อปท. ไม่ระบุ อปท. / the officer token names no LAO')
  return {
    role: known,
    subject: typeof sub === 'string' ? sub : undefined,
    ...(known === 'PROVINCIAL_OFFICE' ? { province: province as string } : {}),
    ...(known === 'LAO_OFFICER' ? { lao: lao as string } : {}),
  }
}
