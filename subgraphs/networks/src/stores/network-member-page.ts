import type { Fragment, Transaction } from '@hub/db/connect'
import { networkMemberCategories } from '@hub/db/networks/values'
import type { ConnectionSource } from '@hub/server'
import { type MemberCategory, memberColumns, membersWithPersons } from './network-member.ts'

export interface MemberFilter {
  categories?: readonly MemberCategory[] | null
  laoCode?: string | null
  asOf?: string | null
  includeRetired?: boolean | null
}

export type MemberOrder = 'JOINED_ON' | 'CATEGORY'

/** The members of networks as pages; the person is there for those who may see it. */
export const memberPages: ConnectionSource<MemberFilter, MemberOrder> = {
  from: membersWithPersons,
  columns: memberColumns,
  tie: { by: (sql) => sql`m.id`, type: 'uuid' },
  orders: {
    JOINED_ON: { by: (sql) => sql`coalesce(m.joined_on, '-infinity')`, type: 'date' },
    CATEGORY: { by: (sql) => sql`array_position(${networkMemberCategories}::text[], m.category)`, type: 'integer' },
  },
  defaultOrder: { field: 'JOINED_ON', direction: 'ASC' },
  unfiltered: (sql, { today }) => belongsOn(sql, today),
  where: (sql, { categories = null, laoCode = null, asOf, includeRetired }, { today }) => sql`
    (${categories}::text[] is null or m.category = any (${categories}::text[]))
    and (${laoCode}::text is null or m.lao_code = ${laoCode})
    and (${includeRetired ?? false} or ${belongsOn(sql, asOf ?? today)})`,
}

/** Whether `m` belongs to its network on a day. */
const belongsOn = (sql: Transaction, day: string): Fragment => sql`
  (coalesce(m.joined_on <= ${day}::date, true) and coalesce(m.retired_on > ${day}::date, true))`
