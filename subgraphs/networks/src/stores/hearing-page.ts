import { all, type ConnectionSource } from '@hub/server'
import { containing } from './containing.ts'
import { hearingColumns } from './hearing.ts'

export interface HearingFilter {
  fiscalYear?: number | null
  topic?: string | null
}

export type HearingOrder = 'HELD_ON' | 'ATTENDANCE'

/** The hearings of networks as pages. */
export const hearingPages: ConnectionSource<HearingFilter, HearingOrder> = {
  from: (sql) => sql`networks.hearing h`,
  columns: hearingColumns,
  tie: { by: (sql) => sql`h.id`, type: 'uuid' },
  orders: {
    HELD_ON: { by: (sql) => sql`h.held_on`, type: 'date' },
    ATTENDANCE: { by: (sql) => sql`coalesce(h.attendance, -1)`, type: 'integer' },
  },
  defaultOrder: { field: 'HELD_ON', direction: 'DESC' },
  unfiltered: all,
  where: (sql, { fiscalYear = null, topic }) => sql`
    (${fiscalYear}::integer is null or networks.fiscal_year_of(h.held_on) = ${fiscalYear})
    and (${containing(topic)}::text is null
      or exists (select from networks.hearing_opinion o where o.hearing_id = h.id and o.topic_th ilike ${containing(topic)}))`,
}
