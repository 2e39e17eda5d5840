import type { ProvinceResolvers } from '../generated/resolvers.ts'
import { connectionArgs } from './connection-args.ts'

export const Province: ProvinceResolvers = {
  networks: ({ code }, args, { loaders }) => loaders.networks.pagesByProvince(code, connectionArgs(args, 'ASC')),
  trainings: ({ code }, args, { loaders }) => loaders.trainings.pagesByArea(code, connectionArgs(args, 'DESC')),
  networkFigures: ({ code }, { fiscalYear, asOf }, { loaders }) => loaders.networkFigures.of(code, fiscalYear, asOf),
  trainingFigures: ({ code }, { fiscalYear, asOf }, { loaders }) => loaders.trainingFigures.of(code, fiscalYear, asOf),
}
