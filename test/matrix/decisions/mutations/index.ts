import { apiTokenMutations } from './api-tokens.ts'
import type { MutationDecisions } from './decision.ts'

/** Who may do what, for every mutation. */
export const mutationDecisions: MutationDecisions = {
  ...apiTokenMutations,
}
