import type { PendingRows, Transaction } from '@hub/db/connect'
import type { NetworkStatus } from './network.ts'

export type { NetworkStatus }

/** A time for which a network stood in one way. */
export interface StatusPeriodRow {
  networkId: string
  status: NetworkStatus
  since: string
  until: string | null
  reason: string | null
}

/** How these networks have stood, oldest first. */
export const statusPeriodsByNetwork = (sql: Transaction, ids: readonly string[]): PendingRows<StatusPeriodRow> => sql<
  StatusPeriodRow[]
>`
  select network_id, status, since, until, reason
  from networks.network_status
  where network_id = any (${ids}::uuid[])
  order by network_id, since`
