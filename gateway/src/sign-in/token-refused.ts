import type { Bilingual } from '@hub/schema/calendar/reading'
import { Refusal } from '../errors/refusal.ts'

/**
 * A bearer token that is refused. `UNAUTHENTICATED` (401): the token proves nothing; `FORBIDDEN` (403): it is genuine, but
 * makes its holder none of the hub's viewers. The challenge tells a client library which (RFC 6750, section 3.1).
 */
export class TokenRefused extends Refusal {
  override readonly name = 'TokenRefused'

  constructor(code: 'UNAUTHENTICATED' | 'FORBIDDEN', reason: Bilingual, details?: Record<string, unknown>) {
    super({
      code,
      status: code === 'FORBIDDEN' ? 403 : 401,
      reason,
      details,
      headers: challenge(code === 'FORBIDDEN' ? 'insufficient_scope' : 'invalid_token', reason.en),
    })
  }
}

/** The `WWW-Authenticate` header of a refusal; without an error it says only what would be accepted (RFC 6750, section 3). */
export function challenge(error?: string, description?: string): Record<string, string> {
  const why = error ? `, error="${error}", error_description="${(description ?? '').replace(/[^ -~]|["\\]/g, '')}"` : ''
  return { 'www-authenticate': `Bearer realm="participation-hub"${why}` }
}
