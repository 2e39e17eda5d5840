import type { DistrictResolvers } from '../generated/resolvers.ts'
import { connectionArgs } from './connection-args.ts'

export const District: DistrictResolvers = {
  trainings: ({ code }, args, { loaders }) => loaders.trainings.pagesByArea(code, connectionArgs(args, 'DESC')),
}
