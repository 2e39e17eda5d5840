import { all, type ConnectionSource, nullsLast } from '@hub/server'
import { type MeasureState, measureColumns } from './participation-measure.ts'

export interface MeasureFilter {
  provinceCodes?: readonly string[] | null
  regionCode?: string | null
  laoCode?: string | null
  fiscalYear?: number | null
  states?: readonly MeasureState[] | null
}

export type MeasureOrder = 'ANNOUNCED_ON' | 'LAO_NAME'

/** Measures as pages. Those not announced come last in either direction. */
export const measurePages: ConnectionSource<MeasureFilter, MeasureOrder> = {
  from: (sql) => sql`reporting.participation_measure m
    join reporting.lao l on l.code = m.lao_code
    join reporting.province p on p.code = m.province_code`,
  columns: measureColumns,
  tie: { by: (sql) => sql`(m.lao_code || '/' || m.fiscal_year)`, type: 'text' },
  orders: {
    ANNOUNCED_ON: { by: (sql, direction) => sql`coalesce(m.announced_on, ${nullsLast(sql, direction)})`, type: 'date' },
    LAO_NAME: { by: (sql) => sql`l.name_th collate "th-x-icu"`, type: 'text' },
  },
  defaultOrder: { field: 'ANNOUNCED_ON', direction: 'DESC' },
  defaultDirection: 'ASC',
  unfiltered: all,
  where: (sql, filter) => sql`
    (${filter.provinceCodes ?? null}::text[] is null or m.province_code = any (${filter.provinceCodes ?? null}::text[]))
    and (${filter.regionCode ?? null}::text is null or p.region_code = ${filter.regionCode ?? null})
    and (${filter.laoCode ?? null}::text is null or m.lao_code = ${filter.laoCode ?? null})
    and (${filter.fiscalYear ?? null}::integer is null or m.fiscal_year = ${filter.fiscalYear ?? null})
    and (${filter.states ?? null}::text[] is null or m.state = any (${filter.states ?? null}::text[]))`,
}
