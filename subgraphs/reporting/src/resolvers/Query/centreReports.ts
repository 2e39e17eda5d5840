import type { QueryResolvers } from '../../generated/resolvers.ts'

export const centreReports: QueryResolvers['centreReports'] = (_, args, { loaders }) => loaders.reports.pages('', args)
