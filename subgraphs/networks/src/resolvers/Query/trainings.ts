import type { QueryResolvers } from '../../generated/resolvers.ts'

export const trainings: QueryResolvers['trainings'] = (_, args, { loaders }) => loaders.trainings.pages('', args)
