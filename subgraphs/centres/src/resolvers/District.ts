import { found, localisedName } from '@hub/server'
import type { DistrictResolvers } from '../generated/resolvers.ts'

export const District: DistrictResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.district.load(code),
  name: localisedName,
  province: async ({ provinceCode }, _, { loaders }) => found(await loaders.province.load(provinceCode)),
  laos: ({ code }, args, { loaders }) => loaders.laosOfDistrict(code, args),
}
