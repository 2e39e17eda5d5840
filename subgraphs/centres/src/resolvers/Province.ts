import { found, localisedName } from '@hub/server'
import type { ProvinceResolvers } from '../generated/resolvers.ts'

export const Province: ProvinceResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.province.load(code),
  isoCode: ({ iso }) => iso,
  abbreviation: ({ abbrTh }) => abbrTh,
  name: localisedName,
  region: async ({ regionCode }, _, { loaders }) => found(await loaders.region(regionCode)),
  cluster: ({ clusterCode }, _, { loaders }) => (clusterCode ? loaders.cluster(clusterCode) : null),
  districts: ({ code }, _, { loaders }) => loaders.districtsOfProvince.load(code),
  officialLaoCounts: async ({ code }, { fiscalYear }, { loaders }) => {
    const counts = await loaders.officialLaoCounts.load(code)
    return counts.filter(({ year }) => fiscalYear == null || year === fiscalYear)
  },
  laos: ({ code }, args, { loaders }) => loaders.laosOfProvince(code, args),
  centres: ({ code }, args, { loaders }) => loaders.centresOfProvince(code, args),
  centreFigures: ({ code }, { fiscalYear, asOf }, { loaders }) => loaders.figures(code, fiscalYear, asOf),
}
