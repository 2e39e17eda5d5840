import type { PendingRows, Transaction } from '@hub/db/connect'

export interface RegionRow {
  code: string
  nameTh: string
  nameEn: string
  ordinal: number
}

export interface ClusterRow {
  code: string
  nameTh: string
  regionCode: string
}

export const allRegions = (sql: Transaction): PendingRows<RegionRow> => sql<RegionRow[]>`
  select code, name_th, name_en, ordinal from centres.region order by ordinal`

export const allClusters = (sql: Transaction): PendingRows<ClusterRow> => sql<ClusterRow[]>`
  select code, name_th, region_code from centres.cluster order by code`
