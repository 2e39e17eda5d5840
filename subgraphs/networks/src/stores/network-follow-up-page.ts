import type { ConnectionSource } from '@hub/server'

export interface FollowUpRow {
  id: string
  networkId: string
  followedOn: string
  progressTh: string
  problemsTh: string | null
  recommendationsTh: string | null
}

export interface FollowUpFilter {
  fiscalYear?: number | null
}

export type FollowUpOrder = 'FOLLOWED_ON'

/** The follow-ups of networks as pages. */
export const followUpPages: ConnectionSource<FollowUpFilter, FollowUpOrder> = {
  from: (sql) => sql`networks.network_follow_up f`,
  columns: (sql) => sql`
    f.id, f.network_id, f.followed_on, f.progress_th, f.problems_th, f.recommendations_th`,
  tie: { by: (sql) => sql`f.id`, type: 'uuid' },
  orders: { FOLLOWED_ON: { by: (sql) => sql`f.followed_on`, type: 'date' } },
  defaultOrder: { field: 'FOLLOWED_ON', direction: 'DESC' },
  where: (sql, { fiscalYear = null }) =>
    sql`${fiscalYear}::integer is null or networks.fiscal_year_of(f.followed_on) = ${fiscalYear}`,
}
