import { found, localisedName } from '@hub/server'
import type { LaoResolvers } from '../generated/resolvers.ts'

export const Lao: LaoResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.lao.load(code),
  name: localisedName,
  fullName: ({ fullNameTh, fullNameEn }, args) => localisedName({ nameTh: fullNameTh, nameEn: fullNameEn }, args),
  province: async ({ provinceCode }, _, { loaders }) => found(await loaders.province.load(provinceCode)),
  district: ({ districtCode }, _, { loaders }) => (districtCode ? loaders.district.load(districtCode) : null),
  location: ({ latitude, longitude }) => (latitude === null || longitude === null ? null : { latitude, longitude }),
  history: ({ code }, _, { loaders }) => loaders.laoVersions.load(code),
  awards: ({ code }, _, { loaders }) => loaders.awards.load(code),
  centre: ({ code }, _, { loaders }) => loaders.centreOfLao.load(code),
  formerCentres: ({ code }, _, { loaders }) => loaders.formerCentresOfLao.load(code),
}
