import type { Bilingual } from '@hub/schema/calendar/reading'
import { errors } from 'jose'
import { TokenRefused } from './token-refused.ts'

const invalid: Bilingual = { th: 'โทเค็นใช้ไม่ได้', en: 'the token is not valid' }
const byClaim: Record<string, Bilingual> = {
  iss: { th: 'โทเค็นออกโดยผู้ออกรายอื่น', en: 'the token is of another issuer' },
  aud: { th: 'โทเค็นไม่ได้ออกให้ใช้กับระบบนี้', en: 'the token is not meant for this hub (audience)' },
  nbf: { th: 'โทเค็นยังไม่ถึงเวลาเริ่มใช้', en: 'the token is not valid yet' },
}

/** Why `jwtVerify` turned a token down, as the client reads it; only what the token's holder can mend is told apart. */
export function refusedJwt(error: unknown): TokenRefused {
  if (error instanceof errors.JWTExpired)
    return new TokenRefused('UNAUTHENTICATED', { th: 'โทเค็นหมดอายุ', en: 'the token has expired' })
  if (error instanceof errors.JWTClaimValidationFailed && error.reason === 'missing')
    return new TokenRefused('UNAUTHENTICATED', {
      th: `โทเค็นไม่มี ${error.claim}`,
      en: `the token has no ${error.claim}`,
    })
  if (error instanceof errors.JWTClaimValidationFailed)
    return new TokenRefused('UNAUTHENTICATED', byClaim[error.claim] ?? invalid)
  return new TokenRefused('UNAUTHENTICATED', invalid)
}
