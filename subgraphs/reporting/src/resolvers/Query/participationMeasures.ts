import type { QueryResolvers } from '../../generated/resolvers.ts'

export const participationMeasures: QueryResolvers['participationMeasures'] = (_, args, { loaders }) =>
  loaders.measures.pages('', args)
