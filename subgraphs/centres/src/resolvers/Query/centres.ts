import type { QueryResolvers } from '../../generated/resolvers.ts'

export const centres: QueryResolvers['centres'] = (_, args, { loaders }) => loaders.centres('', args)
