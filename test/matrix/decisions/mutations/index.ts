import { apiTokenMutations } from './api-tokens.ts'
import type { MutationDecisions } from './decision.ts'
import { networkMutations } from './networks.ts'
import { targetMutations } from './targets.ts'

/** Who may do what, for every mutation. */
export const mutationDecisions: MutationDecisions = {
  ...apiTokenMutations,
  ...networkMutations,
  ...targetMutations,
}
