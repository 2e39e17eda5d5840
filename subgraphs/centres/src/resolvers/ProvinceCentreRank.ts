import { found } from '@hub/server'
import type { ProvinceCentreRankResolvers } from '../generated/resolvers.ts'

export const ProvinceCentreRank: ProvinceCentreRankResolvers = {
  province: async ({ provinceCode }, _, { loaders }) => found(await loaders.province.load(provinceCode)),
}
