import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'

export interface DistrictRow {
  code: string
  provinceCode: string
  nameTh: string
  nameEn: string | null
}

const columns = (sql: Transaction): Fragment => sql`code, province_code, name_th, name_en`

export const districtsByCode = (sql: Transaction, codes: readonly string[]): PendingRows<DistrictRow> =>
  sql<DistrictRow[]>`
  select ${columns(sql)} from centres.district where code = any (${[...codes]}::text[])`

export const districtsOfProvince = (sql: Transaction, provinces: readonly string[]): PendingRows<DistrictRow> =>
  sql<DistrictRow[]>`
  select ${columns(sql)} from centres.district where province_code = any (${[...provinces]}::text[]) order by code`
