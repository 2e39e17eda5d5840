import type { QueryResolvers } from '../../generated/resolvers.ts'

export const networks: QueryResolvers['networks'] = (_, args, { loaders }) => loaders.networks.pages('', args)
