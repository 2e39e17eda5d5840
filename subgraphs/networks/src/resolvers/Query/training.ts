import type { QueryResolvers } from '../../generated/resolvers.ts'

export const training: QueryResolvers['training'] = (_, { id }, { loaders }) => loaders.trainings.byId.load(id)
