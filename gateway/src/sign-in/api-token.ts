import { createHash } from 'node:crypto'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import { publicViewer, type Viewer } from '@hub/schema/viewer'
import { Refusal } from '../errors/refusal.ts'
import type { TokenReader } from './token-reader.ts'
import { TokenRefused } from './token-refused.ts'

const prefix = 'hub_'
const question = 'query ApiTokenViewer($hash: String!) { apiTokenViewer(hash: $hash) { role subject province lao } }'

/**
 * Reads tokens that administrators make for dashboards and scripts, told by their prefix; all others go to `otherwise`.
 * Each request asks anew, one indexed statement, so that a revoked token ends at once. Only the hash leaves the gateway.
 */
export function apiTokenReader(reporting: SubgraphExecutor, otherwise: TokenReader): TokenReader {
  const read: TokenReader = async (token) => {
    if (!token.startsWith(prefix)) return otherwise(token)
    const hash = createHash('sha256').update(token).digest('hex')
    const request = { query: question, variables: { hash }, viewer: publicViewer, locale: 'EN' } as const
    const { data, errors } = await reporting(request).catch(() => ({ data: null, errors: [{}] }))
    if (errors?.length) throw unknowable
    const found = data?.apiTokenViewer as Viewer | null | undefined
    if (!found) throw refused
    const { role, subject, province, lao } = found
    return { role, subject, ...(province ? { province } : {}), ...(lao ? { lao } : {}) }
  }
  read.atHand = (token) => (token.startsWith(prefix) ? undefined : otherwise.atHand?.(token))
  return read
}

const refused = new TokenRefused('UNAUTHENTICATED', {
  th: 'โทเค็นใช้ไม่ได้ อาจหมดอายุหรือถูกเพิกถอนแล้ว',
  en: 'the token is not valid: it may have expired or been revoked',
})

// Who cannot be checked is refused, never taken for the public.
const unknowable = new Refusal({
  code: 'SUBGRAPH_UNAVAILABLE',
  status: 503,
  reason: { th: 'ตรวจโทเค็นไม่ได้ในขณะนี้ โปรดลองใหม่', en: 'the token cannot be checked now; try again' },
})
