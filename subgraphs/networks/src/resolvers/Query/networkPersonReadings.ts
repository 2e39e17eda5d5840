import type { QueryResolvers } from '../../generated/resolvers.ts'

export const networkPersonReadings: QueryResolvers['networkPersonReadings'] = (_, args, { loaders }) =>
  loaders.personReadings(args)
