import type { PendingRows, Transaction } from '@hub/db/connect'
import type { Happening } from '../rules/network-life.ts'

/** All that is recorded to have happened in a network, earliest first, each kind once a day. */
export const happeningsOfNetwork = (sql: Transaction, id: string): PendingRows<Happening> => sql<Happening[]>`
  select kind, day as on from (
    select 'STEP' as kind, started_on as day from networks.network_step where network_id = ${id}
    union select 'STEP', finished_on from networks.network_step where network_id = ${id}
    union select 'MEMBER_JOINED', joined_on from networks.network_member where network_id = ${id}
    union select 'MEMBER_RETIRED', retired_on from networks.network_member where network_id = ${id}
    union select 'ADVISOR_JOINED', joined_on from networks.network_advisor where network_id = ${id}
    union select 'ADVISOR_RETIRED', retired_on from networks.network_advisor where network_id = ${id}
    union select 'HEARING', held_on from networks.hearing where network_id = ${id}
    union select 'FOLLOW_UP', followed_on from networks.network_follow_up where network_id = ${id}
  ) happened
  where day is not null
  order by day, kind`
