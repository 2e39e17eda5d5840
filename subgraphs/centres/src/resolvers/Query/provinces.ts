import type { QueryResolvers } from '../../generated/resolvers.ts'

export const provinces: QueryResolvers['provinces'] = (_, { regionCode }, { loaders }) =>
  regionCode == null ? loaders.provinces() : loaders.provincesOfRegion(regionCode)
