import type { QueryResolvers } from '../../generated/resolvers.ts'

export const network: QueryResolvers['network'] = (_, { id }, { loaders }) => loaders.networks.byId.load(id)
