import type { QueryResolvers } from '../../generated/resolvers.ts'
import { connectionArgs } from '../connection-args.ts'

export const networks: QueryResolvers['networks'] = (_, args, { loaders }) =>
  loaders.networks.pages('', connectionArgs(args, 'ASC'))
