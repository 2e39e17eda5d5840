import type { QueryResolvers } from '../../generated/resolvers.ts'

export const obstacleClasses: QueryResolvers['obstacleClasses'] = (_, __, { loaders }) =>
  loaders.reference.obstacleClasses()
