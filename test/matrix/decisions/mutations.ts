import type { Place } from '../places.ts'
import type { ViewerKind } from '../viewers.ts'

/** Which kinds of viewers may do something; all others are refused as FORBIDDEN. */
export const writers = {
  /** ONDC's administrators alone. */
  administrators: ['administrator'],
} as const satisfies Record<string, ViewerKind[]>

/** The decision on a mutation. */
export interface MutationDecision {
  by: keyof typeof writers
  /** An input that is right for a place; `key` is one that nobody has used, `token` an API token that opens the hub. */
  input: (place: Place, given: { key: string; token: string }) => Record<string, unknown>
}

/** Who may do what. */
export const mutationDecisions: Record<string, MutationDecision> = {
  createApiToken: {
    by: 'administrators',
    input: ({ province }, { key }) => ({
      idempotencyKey: key,
      name: 'แผนภูมิของจังหวัด',
      role: 'PROVINCIAL_OFFICE',
      provinceCode: province,
      expiresOn: '2027-01-01',
    }),
  },
  revokeApiToken: { by: 'administrators', input: (_, { key, token }) => ({ idempotencyKey: key, id: token }) },
}
