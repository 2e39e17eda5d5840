import type { MutationResolvers } from '../../generated/resolvers.ts'
import { addSource } from './addSource.ts'
import { correctPublishedFigure } from './correctPublishedFigure.ts'
import { correctTarget } from './correctTarget.ts'
import { createApiToken } from './createApiToken.ts'
import { recordCentreIntervals } from './recordCentreIntervals.ts'
import { recordPublishedFigure } from './recordPublishedFigure.ts'
import { revokeApiToken } from './revokeApiToken.ts'
import { setTarget } from './setTarget.ts'

export const Mutation: MutationResolvers = {
  addSource,
  correctPublishedFigure,
  correctTarget,
  createApiToken,
  recordCentreIntervals,
  recordPublishedFigure,
  revokeApiToken,
  setTarget,
}
