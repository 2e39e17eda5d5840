import { apiTokenMutations } from './api-tokens.ts'
import { centreLifecycleMutations } from './centre-lifecycle.ts'
import { committeeMutations } from './committee.ts'
import type { MutationDecisions } from './decision.ts'
import { measureMutations } from './measures.ts'
import { networkMutations } from './networks.ts'
import { planAndActivityMutations } from './plan-and-activities.ts'
import { reportMutations } from './reports.ts'
import { roundMutations } from './rounds.ts'
import { targetMutations } from './targets.ts'
import { trainingMutations } from './trainings.ts'

/** Who may do what, for every mutation. */
export const mutationDecisions: MutationDecisions = {
  ...apiTokenMutations,
  ...centreLifecycleMutations,
  ...committeeMutations,
  ...measureMutations,
  ...networkMutations,
  ...planAndActivityMutations,
  ...reportMutations,
  ...roundMutations,
  ...targetMutations,
  ...trainingMutations,
}
