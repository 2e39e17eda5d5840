import { isOpaqueId, notFound, Refused, type Verb, writers } from '@hub/server'
import type { RevokeApiTokenInput } from '../generated/resolvers.ts'
import { revokeApiToken as revoke } from '../stores/api-token.ts'

/** Ends a token at once. */
export const revokeApiToken: Verb<RevokeApiTokenInput, { id: string }> = {
  name: 'revokeApiToken',
  by: writers.administrators,
  async run({ sql, viewer }, { id }) {
    const [ended] = isOpaqueId(id) ? await revoke(sql, id, viewer.subject ?? viewer.role) : []
    if (!ended) throw new Refused(notFound(['input', 'id'], id, { th: 'โทเค็น', en: 'token' }))
    return ended
  },
}
