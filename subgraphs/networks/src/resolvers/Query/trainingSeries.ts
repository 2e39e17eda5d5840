import type { QueryResolvers } from '../../generated/resolvers.ts'

export const trainingSeries: QueryResolvers['trainingSeries'] = (_, _args, { loaders }) => loaders.trainingSeries.all()
