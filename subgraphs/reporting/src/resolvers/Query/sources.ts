import type { QueryResolvers } from '../../generated/resolvers.ts'

export const sources: QueryResolvers['sources'] = (_, __, { loaders }) => loaders.reference.sources()
