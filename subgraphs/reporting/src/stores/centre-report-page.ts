import type { Fragment, Transaction } from '@hub/db/connect'
import type { Half } from '@hub/schema/calendar/half'
import { all, type ConnectionSource, nullsLast, opaqueIdOrNone } from '@hub/server'
import type { Timeliness } from '../rules/timeliness.ts'
import { type ReportState, reportColumns, reportDueOn, reportSubmittedOn, reportTables } from './centre-report.ts'

export interface ReportFilter {
  provinceCodes?: readonly string[] | null
  regionCode?: string | null
  laoCode?: string | null
  centreId?: string | null
  fiscalYear?: number | null
  half?: Half | null
  states?: readonly ReportState[] | null
  timeliness?: Timeliness | null
}

export type ReportOrder = 'SUBMITTED_AT' | 'LAO_NAME' | 'DUE_ON'

/** Reports as pages. Those not submitted come last in either direction. */
export const reportPages: ConnectionSource<ReportFilter, ReportOrder> = {
  from: (sql) => sql`${reportTables(sql)}
    join reporting.lao l on l.code = r.lao_code
    join reporting.province p on p.code = r.province_code`,
  columns: reportColumns,
  tie: { by: (sql) => sql`(r.lao_code || '/' || r.fiscal_year || '/' || r.half || '/' || r.id)`, type: 'text' },
  orders: {
    SUBMITTED_AT: {
      by: (sql, direction) => sql`coalesce(r.first_submitted_at, ${nullsLast(sql, direction)})`,
      type: 'timestamptz',
    },
    LAO_NAME: { by: (sql) => sql`l.name_th collate "th-x-icu"`, type: 'text' },
    DUE_ON: { by: reportDueOn, type: 'date' },
  },
  defaultOrder: { field: 'SUBMITTED_AT', direction: 'DESC' },
  defaultDirection: 'ASC',
  unfiltered: all,
  where: (sql, filter) => sql`
    (${filter.provinceCodes ?? null}::text[] is null or r.province_code = any (${filter.provinceCodes ?? null}::text[]))
    and (${filter.regionCode ?? null}::text is null or p.region_code = ${filter.regionCode ?? null})
    and (${filter.laoCode ?? null}::text is null or r.lao_code = ${filter.laoCode ?? null})
    and (${filter.centreId ?? null}::text is null or r.centre_id = ${opaqueIdOrNone(filter.centreId)}::uuid)
    and (${filter.fiscalYear ?? null}::integer is null or r.fiscal_year = ${filter.fiscalYear ?? null})
    and (${filter.half ?? null}::text is null or r.half = ${filter.half ?? null})
    and (${filter.states ?? null}::text[] is null or r.state = any (${filter.states ?? null}::text[]))
    and (${filter.timeliness ?? null}::text is null or ${timeliness(sql)} = ${filter.timeliness ?? null})`,
}

const timeliness = (sql: Transaction): Fragment => sql`
  case when r.first_submitted_at is null then 'NOT_SUBMITTED'
       when ${reportSubmittedOn(sql)} <= ${reportDueOn(sql)} then 'ON_TIME'
       else 'LATE' end`
