import { Refusal } from '../errors/refusal.ts'
import { challenge } from './token-refused.ts'

const reason = {
  th: 'ส่วนหัว Authorization ต้องอยู่ในรูปแบบ Authorization: Bearer <โทเค็น>',
  en: 'the Authorization header must have the form Authorization: Bearer <token>',
}

/**
 * The token of an `Authorization` header (RFC 6750, section 2.1). Another scheme is answered 401 with what would be
 * accepted, a malformed Bearer 400 (section 3.1, `invalid_request`): neither is ever taken for the public.
 */
export function bearerToken(header: string): string {
  const [scheme, token, ...rest] = header.trim().split(/ +/)
  if (scheme?.toLowerCase() !== 'bearer')
    throw new Refusal({ code: 'UNAUTHENTICATED', status: 401, reason, headers: challenge() })
  if (token && rest.length === 0) return token
  throw new Refusal({
    code: 'UNAUTHENTICATED',
    status: 400,
    reason,
    headers: challenge('invalid_request', reason.en),
  })
}
