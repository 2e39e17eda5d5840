import type { QueryResolvers } from '../../generated/resolvers.ts'

export const regions: QueryResolvers['regions'] = (_, __, { loaders }) => loaders.regions()
