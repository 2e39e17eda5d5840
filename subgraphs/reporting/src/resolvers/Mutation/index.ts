import type { MutationResolvers } from '../../generated/resolvers.ts'
import { createApiToken } from './createApiToken.ts'
import { recordCentreIntervals } from './recordCentreIntervals.ts'
import { revokeApiToken } from './revokeApiToken.ts'

export const Mutation: MutationResolvers = {
  createApiToken,
  recordCentreIntervals,
  revokeApiToken,
}
