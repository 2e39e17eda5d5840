import type { QueryResolvers } from '../../generated/resolvers.ts'

export const missions: QueryResolvers['missions'] = (_, __, { loaders }) => loaders.missions()
