import { loadAll, loadMany, loadOne, once, type ReadContext } from '@hub/server'
import { districtsByCode, districtsOfProvince } from '../stores/district.ts'
import { allProvinces, officialLaoCounts, type ProvinceRow } from '../stores/province.ts'
import { allClusters, allRegions } from '../stores/region.ts'

/** Regions, clusters, provinces and districts. The first three are few, so each is read whole. */
export function placeLoaders(context: ReadContext) {
  const regions = loadAll(context, allRegions)
  const clusters = loadAll(context, allClusters)
  const provinces = loadAll(context, allProvinces)
  const provincesWhere = async (belongs: (province: ProvinceRow) => boolean) => (await provinces()).filter(belongs)
  const byCode = once(async () => new Map((await provinces()).map((province) => [province.code, province])))

  return {
    regions,
    region: async (code: string) => (await regions()).find((region) => region.code === code) ?? null,
    cluster: async (code: string) => (await clusters()).find((cluster) => cluster.code === code) ?? null,
    clustersOfRegion: async (code: string) => (await clusters()).filter((cluster) => cluster.regionCode === code),
    provinces,
    province: async (code: string) => (await byCode()).get(code) ?? null,
    provincesOfRegion: (code: string) => provincesWhere((province) => province.regionCode === code),
    provincesOfCluster: (code: string) => provincesWhere((province) => province.clusterCode === code),
    officialLaoCounts: loadMany(context, officialLaoCounts, (row) => row.provinceCode),
    district: loadOne(context, districtsByCode, (district) => district.code),
    districtsOfProvince: loadMany(context, districtsOfProvince, (district) => district.provinceCode),
  }
}
