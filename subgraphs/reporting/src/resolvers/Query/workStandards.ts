import type { QueryResolvers } from '../../generated/resolvers.ts'

export const workStandards: QueryResolvers['workStandards'] = (_, __, { loaders }) => loaders.reference.workStandards()
