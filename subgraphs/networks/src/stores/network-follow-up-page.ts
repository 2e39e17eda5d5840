import { all, type ConnectionSource } from '@hub/server'
import { followUpColumns } from './network-follow-up.ts'

export interface FollowUpFilter {
  fiscalYear?: number | null
}

export type FollowUpOrder = 'FOLLOWED_ON'

/** The follow-ups of networks as pages. */
export const followUpPages: ConnectionSource<FollowUpFilter, FollowUpOrder> = {
  from: (sql) => sql`networks.network_follow_up f`,
  columns: followUpColumns,
  tie: { by: (sql) => sql`f.id`, type: 'uuid' },
  orders: { FOLLOWED_ON: { by: (sql) => sql`f.followed_on`, type: 'date' } },
  defaultOrder: { field: 'FOLLOWED_ON', direction: 'DESC' },
  unfiltered: all,
  where: (sql, { fiscalYear = null }) =>
    sql`${fiscalYear}::integer is null or networks.fiscal_year_of(f.followed_on) = ${fiscalYear}`,
}
