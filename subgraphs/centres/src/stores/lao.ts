import type { LaoType } from '@hub/db/centres/lao-type'
import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'

export interface LaoRow {
  code: string
  provinceCode: string
  districtCode: string | null
  type: LaoType
  nameTh: string
  nameEn: string | null
  fullNameTh: string
  fullNameEn: string | null
  areaKm2: number | null
  latitude: number | null
  longitude: number | null
  establishedOn: string | null
  closedOn: string | null
}

/** Columns of `l`, the LAOs. */
export const laoColumns = (sql: Transaction): Fragment => sql`
  l.code, l.province_code, l.district_code, l.type, l.name_th, l.name_en, l.full_name_th, l.full_name_en, l.area_km2,
  l.latitude, l.longitude, l.established_on, l.closed_on`

/** LAOs by code, closed ones too. */
export const laosByCode = (sql: Transaction, codes: readonly string[]): PendingRows<LaoRow> => sql<LaoRow[]>`
  select ${laoColumns(sql)} from centres.lao l where l.code = any (${[...codes]}::text[])`
