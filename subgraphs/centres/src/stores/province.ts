import type { LaoType } from '@hub/db/centres/lao-type'
import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'

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

const columns = (sql: Transaction): Fragment => sql`
  code, iso, abbr_th, name_th, name_en, region_code, cluster_code, district_count`

/** All 77, in Thai order. */
export const allProvinces = (sql: Transaction): PendingRows<ProvinceRow> => sql<ProvinceRow[]>`
  select ${columns(sql)} from centres.province order by name_th collate "th-x-icu", code`

export const provincesByCode = (sql: Transaction, codes: readonly string[]): PendingRows<ProvinceRow> =>
  sql<ProvinceRow[]>`select ${columns(sql)} from centres.province where code = any (${[...codes]}::text[])`

export const officialLaoCounts = (sql: Transaction, provinces: readonly string[]): PendingRows<OfficialLaoCountRow> =>
  sql<OfficialLaoCountRow[]>`
  select province_code, type, fiscal_year as year, count, source
  from centres.official_lao_count
  where province_code = any (${[...provinces]}::text[])
  order by fiscal_year desc, type`
