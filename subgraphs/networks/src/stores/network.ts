import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { networkStatuses } from '@hub/db/networks/values'
import { isOpaqueId } from '@hub/server'

export type NetworkStatus = (typeof networkStatuses)[number]

export interface NetworkRow {
  id: string
  provinceCode: string
  nameTh: string
  nameEn: string | null
  /** As it stands today. */
  status: NetworkStatus
  formedOn: string | null
  closedOn: string | null
  version: number
}

export const networkColumns = (sql: Transaction): Fragment => sql`
  n.id, n.province_code, n.name_th, n.name_en, n.status, n.formed_on, n.closed_on, n.version`

/** The networks with these ids. */
export const networksById = (sql: Transaction, ids: readonly string[]): PendingRows<NetworkRow> => sql<NetworkRow[]>`
  select ${networkColumns(sql)}
  from networks.network n
  where n.id = any (${ids.filter(isOpaqueId)}::uuid[])`
