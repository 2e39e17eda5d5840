import type { LaoType } from '@hub/db/centres/lao-type'
import type { PendingRows, Transaction } from '@hub/db/connect'

export interface ProvinceRow {
  code: string
  iso: string
  abbrTh: string
  nameTh: string
  nameEn: string
  regionCode: string
  clusterCode: string | null
  districtCount: number
}

export interface OfficialLaoCountRow {
  provinceCode: string
  type: LaoType
  year: number
  count: number
  source: string
}

/** All 77, in Thai order: so few that one of them costs as much. */
export const allProvinces = (sql: Transaction): PendingRows<ProvinceRow> => sql<ProvinceRow[]>`
  select code, iso, abbr_th, name_th, name_en, region_code, cluster_code, district_count
  from centres.province
  order by name_th collate "th-x-icu", code`

export const officialLaoCounts = (sql: Transaction, provinces: readonly string[]): PendingRows<OfficialLaoCountRow> =>
  sql<OfficialLaoCountRow[]>`
  select province_code, type, fiscal_year as year, count, source
  from centres.official_lao_count
  where province_code = any (${[...provinces]}::text[])
  order by fiscal_year desc, type`
