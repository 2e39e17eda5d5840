import type { LaoType } from '@hub/db/centres/lao-type'
import type { CentreStage } from '@hub/db/centres/values'
import type { Fragment, Transaction } from '@hub/db/connect'
import { all, type ConnectionSource, nullsLast } from '@hub/server'
import { daysOf } from '../rules/fiscal-years.ts'
import { centreColumns } from './centre.ts'
import { isOpenOn, stageOn } from './centre-stage.ts'
import { inPlaces, laoName, named } from './lao-page.ts'

export interface CentreFilter {
  provinceCodes?: readonly string[] | null
  regionCode?: string | null
  districtCodes?: readonly string[] | null
  laoTypes?: readonly LaoType[] | null
  stages?: readonly CentreStage[] | null
  openOn?: string | null
  establishedInYear?: number | null
  closedInYear?: number | null
  asOf?: string | null
  search?: string | null
}

export type CentreOrder = 'LAO_NAME' | 'LAO_CODE' | 'ESTABLISHED_ON'

/** Centres as pages. Those not established come last in either direction. */
export const centrePages: ConnectionSource<CentreFilter, CentreOrder> = {
  from: (sql) => sql`centres.centre c join centres.lao l on l.code = c.lao_code`,
  columns: centreColumns,
  tie: { by: (sql) => sql`(c.lao_code || '/' || c.id)`, type: 'text' },
  orders: {
    LAO_NAME: { by: laoName, type: 'text' },
    LAO_CODE: { by: (sql) => sql`c.lao_code`, type: 'text' },
    ESTABLISHED_ON: {
      by: (sql, direction) => sql`coalesce(c.established_on, ${nullsLast(sql, direction)})`,
      type: 'date',
    },
  },
  defaultOrder: { field: 'LAO_NAME', direction: 'ASC' },
  unfiltered: all,
  where: (sql, filter, { today }) => sql`
    ${inPlaces(sql, filter)}
    and (${filter.laoTypes ?? null}::text[] is null or l.type = any (${filter.laoTypes ?? null}::text[]))
    and (${filter.stages ?? null}::text[] is null
         or ${stageOn(sql, sql`${filter.asOf ?? today}::date`)} = any (${filter.stages ?? null}::text[]))
    and ${filter.openOn ? isOpenOn(sql, filter.openOn) : sql`true`}
    and ${isIn(sql, sql`c.established_on`, filter.establishedInYear, filter.asOf)}
    and ${isIn(sql, sql`case when c.established_on is not null then c.closed_on end`, filter.closedInYear, filter.asOf)}
    and ${named(sql, filter.search)}`,
}

/** Whether a day lies in a fiscal year, and not after the end of the day asked of. */
function isIn(sql: Transaction, day: Fragment, year: number | null | undefined, asOf: string | null = null): Fragment {
  if (year == null) return sql`true`
  const { from, to } = daysOf(year)
  return sql`${day} between ${from} and least(${to}::date, ${asOf}::date)`
}
