import type { LaoResolvers } from '../generated/resolvers.ts'
import { connectionArgs } from './connection-args.ts'

export const Lao: LaoResolvers = {
  trainings: ({ code }, args, { loaders }) => loaders.trainings.pagesByArea(code, connectionArgs(args, 'DESC')),
}
