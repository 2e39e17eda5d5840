import type { Transaction } from '@hub/db/connect'
import type { FollowUpRow } from './network-follow-up.ts'
import type { NetworkPart } from './network-status-write.ts'

/** A follow-up as written. */
export type FollowUpRecord = Omit<FollowUpRow, 'networkId'>

/** Writes a follow-up of a network. */
export const insertFollowUp = (
  sql: Transaction,
  { id: networkId, provinceCode, demo }: NetworkPart,
  { id, followedOn, progressTh, problemsTh, recommendationsTh }: FollowUpRecord,
) => sql`
  insert into networks.network_follow_up
    (id, network_id, province_code, followed_on, progress_th, problems_th, recommendations_th, demo)
  values (${id}, ${networkId}, ${provinceCode}, ${followedOn}, ${progressTh}, ${problemsTh}, ${recommendationsTh}, ${demo})`

/** Writes what is recorded of a follow-up. */
export const updateFollowUp = (
  sql: Transaction,
  { id, followedOn, progressTh, problemsTh, recommendationsTh }: FollowUpRecord,
) => sql`
  update networks.network_follow_up
  set followed_on = ${followedOn}, progress_th = ${progressTh}, problems_th = ${problemsTh},
      recommendations_th = ${recommendationsTh}
  where id = ${id}`

/** Removes a follow-up. */
export const deleteFollowUp = (sql: Transaction, id: string) => sql`
  delete from networks.network_follow_up where id = ${id}`
