import { found } from '@hub/server'
import type { ClusterResolvers } from '../generated/resolvers.ts'

export const Cluster: ClusterResolvers = {
  name: ({ nameTh }) => nameTh,
  region: async ({ regionCode }, _, { loaders }) => found(await loaders.region(regionCode)),
  provinces: ({ code }, _, { loaders }) => loaders.provincesOfCluster(code),
}
