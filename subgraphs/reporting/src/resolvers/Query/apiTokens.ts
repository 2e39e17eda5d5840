import type { QueryResolvers } from '../../generated/resolvers.ts'
import { forAdministrators } from '../for-administrators.ts'

export const apiTokens: QueryResolvers['apiTokens'] = (_, args, context) => {
  forAdministrators(context)
  return context.loaders.apiTokens.pages('', args)
}
