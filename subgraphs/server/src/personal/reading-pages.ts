import type { SubgraphName } from '@hub/schema/type-defs'
import type { ViewerRole } from '@hub/schema/viewer'
import { all, type ConnectionSource } from '../connection.ts'

/** A row of the access log, as `PersonReading` has it. */
export interface ReadingRow {
  id: string
  readAt: Date
  reader: string
  role: ViewerRole
  purpose: string | null
  field: string
  parts: string[]
  subjectId: string
  provinceCode: string | null
  laoCode: string | null
}

export interface ReadingFilter {
  provinceCodes?: readonly string[] | null
  laoCode?: string | null
  from?: string | null
  to?: string | null
  roles?: readonly ViewerRole[] | null
}

export type ReadingOrder = 'READ_AT'

/** The readings of a subgraph's personal data as pages; row-level security gives each viewer those that concern it. */
export const readingPages = (subgraph: SubgraphName): ConnectionSource<ReadingFilter, ReadingOrder> => ({
  from: (sql) => sql`${sql(subgraph)}.access_log l`,
  columns: (sql) => sql`
    l.id::text, l.at as read_at, l.actor as reader, l.role, l.purpose, l.field, l.parts, l.subject_key as subject_id,
    l.province_code, l.lao_code`,
  tie: { by: (sql) => sql`l.id`, type: 'bigint' },
  orders: { READ_AT: { by: (sql) => sql`l.at`, type: 'timestamptz' } },
  defaultOrder: { field: 'READ_AT', direction: 'DESC' },
  unfiltered: all,
  where: (sql, { provinceCodes = null, laoCode = null, from = null, to = null, roles = null }) => sql`
    (${provinceCodes}::text[] is null or l.province_code = any (${provinceCodes}::text[]))
    and (${laoCode}::text is null or l.lao_code = ${laoCode})
    and (${from}::date is null or l.at >= ${from}::date::timestamp at time zone 'Asia/Bangkok')
    and (${to}::date is null or l.at < (${to}::date + 1)::timestamp at time zone 'Asia/Bangkok')
    and (${roles}::text[] is null or l.role = any (${roles}::text[]))`,
})
