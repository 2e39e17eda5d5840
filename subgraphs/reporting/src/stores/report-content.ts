import type { PendingRows, Transaction } from '@hub/db/connect'
import { type reportActors, reportIndicators, reportSectionKinds, type revisionCauses } from '@hub/db/reporting/values'
import type { ReportState } from './centre-report.ts'

/** Names a revision of a report. */
export interface RevisionKey {
  reportId: string
  revision: number
}

export type SectionRow = RevisionKey & { kind: (typeof reportSectionKinds)[number]; text: string }
export type CountRow = RevisionKey & { indicator: (typeof reportIndicators)[number]; value: number }
export type ObstacleRow = RevisionKey & { number: number; text: string | null }
export type ReturnedFieldRow = RevisionKey & { field: string; message: string }
export type RevisionRow = RevisionKey & {
  createdAt: Date
  cause: (typeof revisionCauses)[number]
  note: string | null
  isEmpty: boolean
  acceptedAt: Date | null
}
export type TransitionRow = RevisionKey & {
  state: ReportState
  at: Date
  by: (typeof reportActors)[number]
  message: string | null
}

const wanted = (sql: Transaction, keys: readonly RevisionKey[]) => sql`
  unnest(${keys.map(({ reportId }) => reportId)}::uuid[], ${keys.map(({ revision }) => revision)}::integer[])
    as wanted (report_id, revision)`

/** Sections of these revisions, in the order of the form. */
export const sectionsByRevision = (sql: Transaction, keys: readonly RevisionKey[]): PendingRows<SectionRow> => sql<
  SectionRow[]
>`
  select report_id, revision, s.kind, s.body as text
  from ${wanted(sql, keys)}
  join reporting.report_section s using (report_id, revision)
  order by array_position(${[...reportSectionKinds]}::text[], s.kind)`

/** Counts of these revisions, in the order of the form. */
export const countsByRevision = (sql: Transaction, keys: readonly RevisionKey[]): PendingRows<CountRow> => sql<
  CountRow[]
>`
  select report_id, revision, c.indicator, c.value
  from ${wanted(sql, keys)}
  join reporting.report_count c using (report_id, revision)
  order by array_position(${[...reportIndicators]}::text[], c.indicator)`

/** Obstacles that these revisions name, by class. */
export const obstaclesByRevision = (sql: Transaction, keys: readonly RevisionKey[]): PendingRows<ObstacleRow> => sql<
  ObstacleRow[]
>`
  select report_id, revision, o.obstacle_class as number, o.body as text
  from ${wanted(sql, keys)}
  join reporting.report_obstacle o using (report_id, revision)
  order by o.obstacle_class`

/** Fields of these revisions that were sent back. */
export const returnedFieldsByRevision = (
  sql: Transaction,
  keys: readonly RevisionKey[],
): PendingRows<ReturnedFieldRow> => sql<ReturnedFieldRow[]>`
  select report_id, revision, f.field, f.message
  from ${wanted(sql, keys)}
  join reporting.returned_field f using (report_id, revision)
  order by f.field`

/** Revisions of these reports, latest first. */
export const revisionsByReport = (sql: Transaction, reports: readonly string[]): PendingRows<RevisionRow> => sql<
  RevisionRow[]
>`
  select v.report_id, v.revision, v.created_at, v.cause, v.note, v.is_empty, v.accepted_at
  from reporting.report_revision v
  where v.report_id = any (${[...reports]}::uuid[])
  order by v.revision desc`

/** The states these reports went through, earliest first. */
export const transitionsByReport = (sql: Transaction, reports: readonly string[]): PendingRows<TransitionRow> => sql<
  TransitionRow[]
>`
  select t.report_id, t.revision, t.state, t.at, t.by_role as by, t.message
  from reporting.report_transition t
  where t.report_id = any (${[...reports]}::uuid[])
  order by t.ordinal`
