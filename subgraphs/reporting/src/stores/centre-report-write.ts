import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { reportActors, revisionCauses } from '@hub/db/reporting/values'
import type { Half } from '@hub/schema/calendar/half'
import type { ReportState } from './centre-report.ts'
import type { RevisionKey } from './report-content.ts'

/** A report as its table has it. */
export interface ReportRecord {
  id: string
  centreId: string
  provinceCode: string
  fiscalYear: number
  half: Half
  state: ReportState
  revision: number
  isEmpty: boolean
  firstSubmittedAt: Date | null
  version: number
}

/** The instant of a write: the clock's time, on the day that the write was judged by. */
const instantOn = (sql: Transaction, today: string): Fragment =>
  sql`((${today}::date + (now() at time zone 'Asia/Bangkok')::time) at time zone 'Asia/Bangkok')`

export interface NewReport {
  centreId: string
  year: number
  half: Half
  demo: boolean
}

/** Begins a centre's report for a round. */
export const insertReport = (
  sql: Transaction,
  { centreId, year, half, demo }: NewReport,
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  insert into reporting.centre_report (centre_id, province_code, lao_code, fiscal_year, half, is_empty, demo)
  select c.id, c.province_code, c.lao_code, ${year}, ${half}, true, ${demo}
  from reporting.centre c where c.id = ${centreId}
  returning id`

export interface NewRevision extends RevisionKey {
  cause: (typeof revisionCauses)[number]
  note?: string
  isEmpty: boolean
  /** For a correction, which ONDC accepts by writing it. */
  isAccepted?: boolean
}

/** Begins a revision of a report. */
export const insertRevision = (
  sql: Transaction,
  { reportId, revision, cause, note, isEmpty, isAccepted }: NewRevision,
  today: string,
): PendingRows<object> => sql<object[]>`
  insert into reporting.report_revision
    (report_id, revision, created_at, cause, note, is_empty, accepted_at, province_code, lao_code, demo)
  select r.id, ${revision}, ${instantOn(sql, today)}, ${cause}, ${note ?? null}, ${isEmpty},
         ${isAccepted ? instantOn(sql, today) : null}, r.province_code, r.lao_code, r.demo
  from reporting.centre_report r where r.id = ${reportId}`

/** Notes whether a revision that is being written says nothing; the report itself, when that is the revision it shows. */
export const markEmptiness = (
  sql: Transaction,
  { reportId, revision }: RevisionKey,
  isEmpty: boolean,
): PendingRows<object> => sql<object[]>`
  with shown as (
    update reporting.centre_report set is_empty = ${isEmpty}
    where id = ${reportId} and revision = ${revision} and is_empty <> ${isEmpty}
  )
  update reporting.report_revision set is_empty = ${isEmpty}
  where report_id = ${reportId} and revision = ${revision} and is_empty <> ${isEmpty}`

/** Notes that ONDC accepted a revision. */
export const acceptRevision = (
  sql: Transaction,
  { reportId, revision }: RevisionKey,
  today: string,
): PendingRows<object> => sql<object[]>`
  update reporting.report_revision set accepted_at = ${instantOn(sql, today)}
  where report_id = ${reportId} and revision = ${revision}`

/** Where a report goes. */
export interface Move {
  id: string
  state: ReportState
  revision: number
}

/** Brings a report to a state and a revision. What is sent has content: the first time counts. */
export const moveReport = (sql: Transaction, { id, state, revision }: Move, today: string): PendingRows<object> => sql<
  object[]
>`
  update reporting.centre_report r
  set state = ${state}, revision = ${revision}, is_empty = v.is_empty,
      first_submitted_at = case when ${state} = 'SUBMITTED'
        then coalesce(r.first_submitted_at, ${instantOn(sql, today)}) else r.first_submitted_at end,
      accepted_at = case when ${state} = 'ACCEPTED' then coalesce(r.accepted_at, ${instantOn(sql, today)}) end
  from reporting.report_revision v
  where r.id = ${id} and v.report_id = r.id and v.revision = ${revision}`

/** A step of a report, to be put on record. */
export interface NewTransition extends Move {
  byRole: (typeof reportActors)[number]
  message: string | null
}

/** Puts a step of a report on record. */
export const insertTransition = (
  sql: Transaction,
  { id, state, revision, byRole, message }: NewTransition,
  today: string,
): PendingRows<object> => sql<object[]>`
  insert into reporting.report_transition
    (report_id, ordinal, state, at, revision, by_role, message, province_code, lao_code, demo)
  select r.id, (select coalesce(max(t.ordinal), 0) + 1 from reporting.report_transition t where t.report_id = r.id),
         ${state}, ${instantOn(sql, today)}, ${revision}, ${byRole}, ${message}, r.province_code, r.lao_code, r.demo
  from reporting.centre_report r where r.id = ${id}`

/** Puts on record which fields of a revision were sent back. */
export const insertReturnedFields = (
  sql: Transaction,
  { reportId, revision }: RevisionKey,
  fields: readonly { field: string; message: string }[],
): PendingRows<object> => sql<object[]>`
  insert into reporting.returned_field (report_id, revision, field, message, province_code, lao_code, demo)
  select r.id, ${revision}, f.field, f.message, r.province_code, r.lao_code, r.demo
  from reporting.centre_report r,
    unnest(${fields.map(({ field }) => field)}::text[], ${fields.map(({ message }) => message)}::text[]) f (field, message)
  where r.id = ${reportId}`
