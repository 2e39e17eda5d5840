import { localisedName } from '@hub/server'
import type { RegionResolvers } from '../generated/resolvers.ts'

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.region(code),
  name: localisedName,
  clusters: ({ code }, _, { loaders }) => loaders.clustersOfRegion(code),
  provinces: ({ code }, _, { loaders }) => loaders.provincesOfRegion(code),
  centreFigures: ({ code }, { fiscalYear, asOf }, { loaders }) => loaders.figures(code, fiscalYear, asOf),
}
