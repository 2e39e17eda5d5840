import { admit, writers } from '@hub/server'
import type { QueryResolvers } from '../../generated/resolvers.ts'

export const apiTokens: QueryResolvers['apiTokens'] = (_, args, context) => {
  admit(context, writers.administrators)
  return context.loaders.apiTokens.pages('', args)
}
