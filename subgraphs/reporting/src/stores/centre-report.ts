import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { reportStates } from '@hub/db/reporting/values'
import { isOpaqueId } from '@hub/server'
import type { RoundKey } from './reporting-round.ts'

export type ReportState = (typeof reportStates)[number]

/** A report that the viewer may see, with its due date. */
export interface ReportRow extends RoundKey {
  id: string
  centreId: string
  provinceCode: string
  laoCode: string
  state: ReportState
  version: number
  revision: number
  isEmpty: boolean
  submittedAt: Date | null
  /** The day of `submittedAt` in Bangkok. */
  submittedOn: string | null
  acceptedAt: Date | null
  dueOn: string
}

const withRound = (sql: Transaction): Fragment => sql`
  join reporting.reporting_round o on o.fiscal_year = r.fiscal_year and o.half = r.half`

/** `r` a report, `o` its round, `e` the day until which its centre was given time. */
export const reportTables = (sql: Transaction): Fragment => sql`
  reporting.centre_report r ${withRound(sql)}
  left join reporting.extended_day e
    on e.centre_id = r.centre_id and e.fiscal_year = r.fiscal_year and e.half = r.half`

/**
 * The same of a few reports. The day is looked up for each: Postgres, which does not know how few they are, would read all
 * extensions first (0.4 ms for ten reports, growing with the data, instead of 0.1).
 */
const tablesOfFew = (sql: Transaction, reports = sql`reporting.centre_report r`): Fragment => sql`
  ${reports} ${withRound(sql)}
  left join lateral (
    select x.due_on from reporting.extended_day x
    where x.centre_id = r.centre_id and x.fiscal_year = r.fiscal_year and x.half = r.half
    offset 0
  ) e on true`

export const reportDueOn = (sql: Transaction): Fragment => sql`greatest(e.due_on, o.due_on)`

export const reportSubmittedOn = (sql: Transaction): Fragment =>
  sql`(r.first_submitted_at at time zone 'Asia/Bangkok')::date`

export const reportColumns = (sql: Transaction): Fragment => sql`
  r.id, r.centre_id, r.province_code, r.lao_code, r.fiscal_year as year, r.half, r.state, r.version, r.revision, r.is_empty,
  r.first_submitted_at as submitted_at, ${reportSubmittedOn(sql)} as submitted_on, r.accepted_at,
  ${reportDueOn(sql)} as due_on`

/** The reports with these ids. */
export const reportsById = (sql: Transaction, ids: readonly string[]): PendingRows<ReportRow> => sql<ReportRow[]>`
  select ${reportColumns(sql)}
  from ${tablesOfFew(sql)}
  where r.id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** All reports of these centres, latest round first; of one round a report that is not withdrawn comes first. */
export const reportsByCentre = (sql: Transaction, centres: readonly string[]): PendingRows<ReportRow> => sql<
  ReportRow[]
>`
  select ${reportColumns(sql)}
  from ${tablesOfFew(sql)}
  where r.centre_id = any (${centres.filter(isOpaqueId)}::uuid[])
  order by r.fiscal_year desc, r.half desc, (r.state = 'WITHDRAWN'), r.id`

/** The latest report of each of these centres that was sent and not withdrawn. */
export const latestReportByCentre = (sql: Transaction, centres: readonly string[]): PendingRows<ReportRow> => sql<
  ReportRow[]
>`
  select ${reportColumns(sql)}
  from ${tablesOfFew(
    sql,
    // Found before their rounds, which would be joined to each of them by itself.
    sql`(
    select latest.*
    from unnest(${centres.filter(isOpaqueId)}::uuid[]) as wanted (id)
    cross join lateral (
      select *
      from reporting.centre_report sent
      where sent.centre_id = wanted.id and sent.state not in ('DRAFT', 'WITHDRAWN')
      order by sent.fiscal_year desc, sent.half desc
      limit 1
    ) latest
    offset 0
  ) r`,
  )}`
