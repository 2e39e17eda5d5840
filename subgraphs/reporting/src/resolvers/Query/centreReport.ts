import type { QueryResolvers } from '../../generated/resolvers.ts'

export const centreReport: QueryResolvers['centreReport'] = (_, { id }, { loaders }) => loaders.reports.byId.load(id)
