import type { ProvinceResolvers } from '../generated/resolvers.ts'

export const Province: ProvinceResolvers = {
  networks: ({ code }, args, { loaders }) => loaders.networks.pagesByProvince(code, args),
  trainings: ({ code }, args, { loaders }) => loaders.trainings.pagesByArea(code, args),
  networkFigures: ({ code }, { fiscalYear, asOf }, { loaders }) => loaders.networkFigures.of(code, fiscalYear, asOf),
  trainingFigures: ({ code }, { fiscalYear, asOf }, { loaders }) => loaders.trainingFigures.of(code, fiscalYear, asOf),
}
