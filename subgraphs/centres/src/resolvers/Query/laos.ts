import type { QueryResolvers } from '../../generated/resolvers.ts'

export const laos: QueryResolvers['laos'] = (_, args, { loaders }) => loaders.laos('', args)
