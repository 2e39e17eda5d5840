import { demoTokenReader, noTokens, oidcTokenReader, type TokenReader } from '@hub/gateway'
import type { Settings } from '../settings/settings.ts'
import { Failure } from '../terminal/failure.ts'

/** Whether tokens of an OpenID Connect issuer are to count. */
export const hasIssuer = ({ oidcIssuer, oidcJwksUrl, oidcAudience }: Settings): boolean =>
  Boolean(oidcIssuer || oidcJwksUrl || oidcAudience)

/** Whether tokens of `hub token` count. */
export const takesOwnTokens = (settings: Settings): boolean =>
  !hasIssuer(settings) && settings.nodeEnvironment !== 'production'

/**
 * Whose tokens count: those of the OpenID Connect issuer of the settings; without one those of `hub token`, but in
 * production nobody's.
 */
export function tokenReader(settings: Settings, secret: string): TokenReader {
  if (hasIssuer(settings)) return issuerTokenReader(settings)
  return takesOwnTokens(settings) ? demoTokenReader(secret) : noTokens
}

/** Reads tokens of the OpenID Connect issuer of the settings. @throws Failure where they name it in part only */
export function issuerTokenReader(settings: Settings): TokenReader {
  const { oidcIssuer: issuer, oidcJwksUrl: jwksUrl, oidcAudience: audience } = settings
  if (!issuer || !jwksUrl || !audience)
    throw new Failure({
      th: 'ต้องกำหนด OIDC_ISSUER OIDC_JWKS_URL และ OIDC_AUDIENCE พร้อมกัน',
      en: 'OIDC_ISSUER, OIDC_JWKS_URL and OIDC_AUDIENCE must be set together',
    })
  const claims = {
    role: settings.oidcRoleClaim,
    province: settings.oidcProvinceClaim,
    lao: settings.oidcLaoClaim,
    ...(settings.oidcRoles ? { roles: settings.oidcRoles } : {}),
  }
  return oidcTokenReader({ issuer, jwksUrl, audience, claims })
}
