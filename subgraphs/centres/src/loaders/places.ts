import { loadAll, loadMany, loadOne, once, type ReadContext } from '@hub/server'
import { districtsByCode, districtsOfProvince } from '../stores/district.ts'
import { allProvinces, officialLaoCounts, type ProvinceRow, provincesByCode } from '../stores/province.ts'
import { allClusters, allRegions } from '../stores/region.ts'

/** Regions, clusters, provinces and districts. The first two are few, so each is read whole. */
export function placeLoaders(context: ReadContext) {
  const regions = loadAll(context, allRegions)
  const clusters = loadAll(context, allClusters)
  const province = loadOne(context, provincesByCode, ({ code }) => code)
  const provinces = once(async () => {
    const all = await context.read(allProvinces)
    for (const each of all) province.prime(each.code, each)
    return all
  })
  const provincesWhere = async (belongs: (province: ProvinceRow) => boolean) => (await provinces()).filter(belongs)

  return {
    regions,
    region: async (code: string) => (await regions()).find((region) => region.code === code) ?? null,
    cluster: async (code: string) => (await clusters()).find((cluster) => cluster.code === code) ?? null,
    clustersOfRegion: async (code: string) => (await clusters()).filter((cluster) => cluster.regionCode === code),
    provinces,
    province,
    provincesOfRegion: (code: string) => provincesWhere((province) => province.regionCode === code),
    provincesOfCluster: (code: string) => provincesWhere((province) => province.clusterCode === code),
    officialLaoCounts: loadMany(context, officialLaoCounts, (row) => row.provinceCode),
    district: loadOne(context, districtsByCode, (district) => district.code),
    districtsOfProvince: loadMany(context, districtsOfProvince, (district) => district.provinceCode),
  }
}
