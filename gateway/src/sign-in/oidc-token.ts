import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { Refusal } from '../errors/refusal.ts'
import { type ClaimNames, viewerOfClaims } from './claims.ts'
import { refusedJwt } from './refused-jwt.ts'
import { RememberedTokens, rememberedFor } from './remembered-tokens.ts'
import type { TokenReader } from './token-reader.ts'

export interface OidcOptions {
  /** The provider's issuer, exactly as in the claim `iss`. */
  issuer: string
  /** Where the provider publishes its keys (`jwks_uri` of its discovery document). */
  jwksUrl: string
  /** What the hub is called in the claim `aud`: without it a token for any other system of the provider would open the hub. */
  audience: string
  claims: ClaimNames
  /** Which signatures count; asymmetric only. All of {@link signatureAlgorithms} when not given. */
  algorithms?: readonly string[]
  /** How far the provider's clock may be off, in seconds; 30 when not given. */
  clockTolerance?: number
  /** How long after a fetch of the keys an unknown key starts no other, in milliseconds; half a minute when not given. */
  keyCooldown?: number
}

/**
 * The signatures a provider may use. Asymmetric only: were HS256 among them, the provider's *public* key would do as the
 * secret to sign any token with (RFC 8725, sections 2.1 and 3.1); `none` is no signature.
 */
export const signatureAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

/** How long fetched keys are used: with the time that tokens are remembered, one the provider withdraws counts ten minutes. */
const keysKept = 10 * 60_000 - rememberedFor
const keyTimeout = 5_000

/**
 * Reads tokens of an OpenID Connect provider, by its published keys. They are fetched at the first token, kept some minutes,
 * and fetched again for a key not seen before (rotation), at most once a cooldown however many tokens claim unknown keys.
 */
export function oidcTokenReader(options: OidcOptions): TokenReader {
  const { issuer, audience, algorithms = signatureAlgorithms, clockTolerance = 30, claims } = options
  const other = algorithms.find((algorithm) => !signatureAlgorithms.includes(algorithm))
  if (other !== undefined)
    throw new Error(`the signature algorithm ${other} is not accepted; accepted: ${signatureAlgorithms.join(', ')}`)
  const remembered = new RememberedTokens()
  const keys = createRemoteJWKSet(new URL(options.jwksUrl), {
    [customFetch]: async (url, request) => {
      const fetched = await fetch(url, request)
      // Whoever signed with a key that is there no more is checked again.
      remembered.forget()
      return fetched
    },
    cooldownDuration: options.keyCooldown ?? 30_000,
    cacheMaxAge: keysKept,
    timeoutDuration: keyTimeout,
  })
  const expected = {
    algorithms: [...algorithms],
    issuer,
    audience,
    clockTolerance,
    requiredClaims: ['exp', 'sub'],
  }
  return remembered.reader(async (token) => {
    const { payload } = await jwtVerify(token, orUnreachable(keys), expected).catch((error: unknown) => {
      throw error instanceof Refusal ? error : refusedJwt(error)
    })
    return { viewer: viewerOfClaims(payload, claims), ends: ((payload.exp ?? 0) + clockTolerance) * 1_000 }
  })
}

/** That keys cannot be fetched says nothing of the token: its holder is told to try again, and is not taken for the public. */
const orUnreachable =
  (keys: JWTVerifyGetKey): JWTVerifyGetKey =>
  async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error
      throw new Refusal({
        code: 'UNAUTHENTICATED',
        status: 503,
        reason: {
          th: 'ขณะนี้ตรวจสอบโทเค็นไม่ได้ โปรดลองใหม่ในอีกสักครู่',
          en: 'tokens cannot be checked at the moment; try again in a while',
        },
        headers: { 'retry-after': '30' },
        cause: error,
      })
    }
  }
