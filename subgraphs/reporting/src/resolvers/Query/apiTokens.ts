import { forAdministrators } from '../../access/for-administrators.ts'
import type { QueryResolvers } from '../../generated/resolvers.ts'

export const apiTokens: QueryResolvers['apiTokens'] = (_, args, context) => {
  forAdministrators(context)
  return context.loaders.apiTokens.pages('', args)
}
