import { type Change, isOpaqueId, type KeyedInput, Refused } from '@hub/server'
import { revokeApiToken as revoke } from '../stores/api-token.ts'

export interface RevokeApiTokenInput extends KeyedInput {
  id: string
}

/** Ends a token at once. */
export async function revokeApiToken({ sql, viewer }: Change, { id }: RevokeApiTokenInput): Promise<{ id: string }> {
  const [ended] = isOpaqueId(id) ? await revoke(sql, id, viewer.subject ?? viewer.role) : []
  if (ended) return ended
  throw new Refused({
    code: 'NOT_FOUND',
    path: ['input', 'id'],
    message: { th: `id: ไม่มีโทเค็น ${id}`, en: `id: there is no token ${id}` },
  })
}
