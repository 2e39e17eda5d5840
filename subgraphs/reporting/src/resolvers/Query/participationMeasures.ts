import type { QueryResolvers } from '../../generated/resolvers.ts'
import { connectionArgs } from '../connection-args.ts'

export const participationMeasures: QueryResolvers['participationMeasures'] = (_, args, { loaders }) =>
  loaders.measures.pages('', connectionArgs(args))
