import type { QueryResolvers } from '../../generated/resolvers.ts'

export const establishmentSteps: QueryResolvers['establishmentSteps'] = (_, __, { loaders }) =>
  loaders.establishmentSteps()
