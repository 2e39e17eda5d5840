import type { QueryResolvers } from '../../generated/resolvers.ts'
import { connectionArgs } from '../connection-args.ts'

export const centreReports: QueryResolvers['centreReports'] = (_, args, { loaders }) =>
  loaders.reports.pages('', connectionArgs(args))
