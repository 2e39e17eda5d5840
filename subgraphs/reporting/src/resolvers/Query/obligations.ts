import type { QueryResolvers } from '../../generated/resolvers.ts'
import { forbidden } from '../forbidden.ts'

export const obligations: QueryResolvers['obligations'] = (_, args, { loaders, viewer, locale }) => {
  if (viewer.role === 'PUBLIC') throw forbidden(locale)
  return loaders.obligations.pages('', args)
}
