import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import { isOpaqueId, opaqueIdOrNone } from '@hub/server'

export interface FollowUpRow {
  id: string
  networkId: string
  followedOn: string
  progressTh: string
  problemsTh: string | null
  recommendationsTh: string | null
}

export const followUpColumns = (sql: Transaction): Fragment => sql`
  f.id, f.network_id, f.followed_on, f.progress_th, f.problems_th, f.recommendations_th`

/** The follow-ups with these ids. */
export const followUpsById = (sql: Transaction, ids: readonly string[]): PendingRows<FollowUpRow> => sql<FollowUpRow[]>`
  select ${followUpColumns(sql)}
  from networks.network_follow_up f
  where f.id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** The follow-up with this id, when the viewer may change it. */
export const followUpToChange = (sql: Transaction, id: string): PendingRows<FollowUpRow> => sql<FollowUpRow[]>`
  select ${followUpColumns(sql)} from networks.network_follow_up f where f.id = ${opaqueIdOrNone(id)} for update`

/** The follow-ups of a network on a day. */
export const followUpsOn = (sql: Transaction, networkId: string, day: string): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  select id from networks.network_follow_up where network_id = ${networkId} and followed_on = ${day}`
