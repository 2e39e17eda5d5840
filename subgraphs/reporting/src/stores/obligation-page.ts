import type { Half } from '@hub/schema/calendar/half'
import { all, type ConnectionSource, nullsLast } from '@hub/server'
import { type ObligationStatus, obligationColumns } from './obligation.ts'

export interface ObligationFilter {
  provinceCodes?: readonly string[] | null
  regionCode?: string | null
  laoCode?: string | null
  fiscalYear?: number | null
  half?: Half | null
  overdueOnly?: boolean | null
  statuses?: readonly ObligationStatus[] | null
}

export type ObligationOrder = 'DUE_ON' | 'LAO_NAME' | 'DAYS_LATE'

/** The ledger of owed reports as pages: `g` the ledger, `p` the province. */
export const obligationPages = (today: string): ConnectionSource<ObligationFilter, ObligationOrder> => ({
  from: (sql) => sql`reporting.ledger(${today}::date) g
    join reporting.lao l on l.code = g.lao_code
    join reporting.province p on p.code = g.province_code`,
  columns: (sql) => sql`g.centre_id, ${obligationColumns(sql)}`,
  tie: { by: (sql) => sql`(g.lao_code || '/' || g.fiscal_year || '/' || g.half || '/' || g.centre_id)`, type: 'text' },
  orders: {
    DUE_ON: { by: (sql) => sql`g.due_on`, type: 'date' },
    LAO_NAME: { by: (sql) => sql`l.name_th collate "th-x-icu"`, type: 'text' },
    DAYS_LATE: {
      by: (sql, direction) => sql`
        case g.status when 'NOT_YET_DUE' then ${nullsLast(sql, direction)}
          else greatest(coalesce(g.first_submitted_on, ${today}::date) - g.due_on, 0)::float8 end`,
      type: 'float8',
    },
  },
  defaultOrder: { field: 'DUE_ON', direction: 'ASC' },
  unfiltered: all,
  where: (sql, filter) => sql`
    (${filter.provinceCodes ?? null}::text[] is null or g.province_code = any (${filter.provinceCodes ?? null}::text[]))
    and (${filter.regionCode ?? null}::text is null or p.region_code = ${filter.regionCode ?? null})
    and (${filter.laoCode ?? null}::text is null or g.lao_code = ${filter.laoCode ?? null})
    and (${filter.fiscalYear ?? null}::integer is null or g.fiscal_year = ${filter.fiscalYear ?? null})
    and (${filter.half ?? null}::text is null or g.half = ${filter.half ?? null})
    and (not ${filter.overdueOnly ?? false}::boolean or g.status = 'MISSING')
    and (${filter.statuses ?? null}::text[] is null or g.status = any (${filter.statuses ?? null}::text[]))`,
})
