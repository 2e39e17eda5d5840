import type { Viewer } from '@hub/schema/viewer'
import { TokenRefused } from './token-refused.ts'

/** Reads the viewer from a bearer token. @throws {Refusal} when the token is refused or cannot be checked. */
export interface TokenReader {
  (token: string): Promise<Viewer>
  /** The viewer, where that the token is good is known without waiting. */
  atHand?: (token: string) => Viewer | undefined
}

/** The reader of a hub nobody can sign in to: every token is refused, and everyone else is the public. */
export const noTokens: TokenReader = async () => {
  throw new TokenRefused('UNAUTHENTICATED', {
    th: 'ระบบนี้ยังไม่ได้เปิดให้ลงชื่อเข้าใช้ โปรดส่งคำขอโดยไม่มีโทเค็น',
    en: 'sign-in is not set up here; ask without a token',
  })
}
