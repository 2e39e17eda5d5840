import type { QueryResolvers } from '../../generated/resolvers.ts'

export const centrePersonReadings: QueryResolvers['centrePersonReadings'] = (_, args, { loaders }) =>
  loaders.personReadings(args)
