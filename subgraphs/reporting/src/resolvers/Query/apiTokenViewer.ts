import type { QueryResolvers } from '../../generated/resolvers.ts'

export const apiTokenViewer: QueryResolvers['apiTokenViewer'] = (_, { hash }, { loaders }) =>
  loaders.apiTokens.viewerOf(hash)
