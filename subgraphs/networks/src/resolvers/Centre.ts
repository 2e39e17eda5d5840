import type { CentreResolvers } from '../generated/resolvers.ts'
import { connectionArgs } from './connection-args.ts'

export const Centre: CentreResolvers = {
  trainings: ({ lao }, args, { loaders }) => loaders.trainings.pagesByArea(lao.code, connectionArgs(args, 'DESC')),
}
