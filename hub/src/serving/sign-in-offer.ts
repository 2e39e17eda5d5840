import type { SignInOffer } from '@hub/gateway'
import type { Settings } from '../settings/settings.ts'
import { Failure } from '../terminal/failure.ts'

/**
 * How the page lets people sign in; undefined when it has no client id.
 * @throws Failure when it has one but no issuer's tokens count
 */
export function signInOffer(settings: Settings): SignInOffer | undefined {
  const { oidcIssuer: issuer, oidcClientId: clientId, oidcResource: resource } = settings
  if (!clientId) return undefined
  if (issuer) return { issuer, clientId, scope: settings.oidcScope ?? 'openid profile', resource }
  throw new Failure({
    th: 'OIDC_CLIENT_ID ใช้ได้เมื่อกำหนด OIDC_ISSUER ด้วย',
    en: 'OIDC_CLIENT_ID needs OIDC_ISSUER to be set too',
  })
}
