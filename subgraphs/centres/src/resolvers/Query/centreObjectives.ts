import type { QueryResolvers } from '../../generated/resolvers.ts'

export const centreObjectives: QueryResolvers['centreObjectives'] = (_, __, { loaders }) => loaders.objectives()
