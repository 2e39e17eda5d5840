import type { LaoType } from '@hub/db/centres/lao-type'
import type { PendingRows, Transaction } from '@hub/db/connect'

export interface LaoVersionRow {
  laoCode: string
  validFrom: string
  validTo: string | null
  nameTh: string
  type: LaoType
  districtCode: string | null
}

export interface AwardRow {
  id: string
  laoCode: string
  nameTh: string
  year: number
}

export const laoVersions = (sql: Transaction, laos: readonly string[]): PendingRows<LaoVersionRow> =>
  sql<LaoVersionRow[]>`
  select lao_code, valid_from, valid_to, name_th, type, district_code
  from centres.lao_version
  where lao_code = any (${[...laos]}::text[])
  order by valid_from desc`

export const awardsOfLaos = (sql: Transaction, laos: readonly string[]): PendingRows<AwardRow> => sql<AwardRow[]>`
  select id, lao_code, name_th, fiscal_year as year
  from centres.award
  where lao_code = any (${[...laos]}::text[])
  order by fiscal_year desc, id`
