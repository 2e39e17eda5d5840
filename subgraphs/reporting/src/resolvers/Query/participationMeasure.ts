import type { QueryResolvers } from '../../generated/resolvers.ts'

export const participationMeasure: QueryResolvers['participationMeasure'] = (_, { id }, { loaders }) =>
  loaders.measures.byId.load(id)
