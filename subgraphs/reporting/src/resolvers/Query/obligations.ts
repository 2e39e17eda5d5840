import { forOffices } from '../../access/for-offices.ts'
import type { QueryResolvers } from '../../generated/resolvers.ts'

export const obligations: QueryResolvers['obligations'] = (_, args, context) => {
  forOffices(context)
  return context.loaders.obligations.pages('', args)
}
