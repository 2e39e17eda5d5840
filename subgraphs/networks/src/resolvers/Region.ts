import type { RegionResolvers } from '../generated/resolvers.ts'

export const Region: RegionResolvers = {
  networkFigures: ({ code }, { fiscalYear, asOf }, { loaders }) => loaders.networkFigures.of(code, fiscalYear, asOf),
  trainingFigures: ({ code }, { fiscalYear, asOf }, { loaders }) => loaders.trainingFigures.of(code, fiscalYear, asOf),
}
