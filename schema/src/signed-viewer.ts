import { jwtVerify, SignJWT } from 'jose'
import type { MessageLocale } from './subgraph-request.ts'
import { type Viewer, viewerRoles } from './viewer.ts'

/** The header in which the gateway hands a subgraph the viewer it has checked. */
export const signedViewerHeader = 'hub-viewer'

const issuer = 'hub gateway'
const lifetimeSeconds = 30

const key = (secret: string): Uint8Array => new TextEncoder().encode(secret)

/** Signs a viewer for one call to one subgraph: a copied header is of no use elsewhere, nor half a minute later. */
export const signViewer = (viewer: Viewer, locale: MessageLocale, subgraph: string, secret: string): Promise<string> =>
  new SignJWT({ viewer, locale })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(subgraph)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(key(secret))

/** Whom a header speaks for. */
export interface SignedViewer {
  viewer: Viewer
  locale: MessageLocale
  /** The instant, in milliseconds, from which it counts no longer. */
  ends: number
}

/** The viewer a header carries. @throws when it is missing a signature of `secret`, is for another subgraph, or is too old. */
export async function verifySignedViewer(header: string, subgraph: string, secret: string): Promise<SignedViewer> {
  const { payload } = await jwtVerify<{ viewer: Viewer; locale: MessageLocale }>(header, key(secret), {
    algorithms: ['HS256'],
    issuer,
    audience: subgraph,
    requiredClaims: ['exp'],
    clockTolerance: 5,
  })
  if (!viewerRoles.includes(payload.viewer?.role)) throw new Error('the signed viewer has no known role')
  const { viewer, locale, exp = 0 } = payload
  return { viewer, locale: locale === 'EN' ? 'EN' : 'TH', ends: exp * 1000 }
}
