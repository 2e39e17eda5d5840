import type { LaoVersionResolvers } from '../generated/resolvers.ts'

export const LaoVersion: LaoVersionResolvers = {
  name: ({ nameTh }) => nameTh,
  district: ({ districtCode }, _, { loaders }) => (districtCode ? loaders.district.load(districtCode) : null),
}
