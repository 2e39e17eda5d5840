import type { QueryResolvers } from '../../generated/resolvers.ts'

export const region: QueryResolvers['region'] = (_, { code }, { loaders }) => loaders.region(code)
