import type { QueryResolvers } from '../../generated/resolvers.ts'
import { connectionArgs } from '../connection-args.ts'

export const trainings: QueryResolvers['trainings'] = (_, args, { loaders }) =>
  loaders.trainings.pages('', connectionArgs(args, 'DESC'))
