import { type LaoType, laoTypes } from '@hub/db/centres/lao-type'
import type { CentreStage } from '@hub/db/centres/values'
import type { Fragment, Transaction } from '@hub/db/connect'
import { toArabicDigits } from '@hub/schema/calendar/thai-digits'
import { normaliseThai } from '@hub/schema/calendar/thai-text'
import { type ConnectionSource, nullsLast, type ReadContext } from '@hub/server'
import { isOpenOn, stageOn } from './centre-stage.ts'
import { laoColumns } from './lao.ts'

export interface LaoFilter {
  provinceCodes?: readonly string[] | null
  regionCode?: string | null
  districtCodes?: readonly string[] | null
  types?: readonly LaoType[] | null
  hasCentre?: boolean | null
  stages?: readonly CentreStage[] | null
  search?: string | null
  includeClosed?: boolean | null
}

export type LaoOrder = 'NAME' | 'CODE' | 'TYPE' | 'AREA'

/** The name of `l` as a Thai dictionary orders it; the indexes have the same expression. */
export const laoName = (sql: Transaction): Fragment => sql`l.name_th collate "th-x-icu"`

/** LAOs as pages. Unknown areas come last in either direction. */
export const laoPages: ConnectionSource<LaoFilter, LaoOrder> = {
  from: (sql) => sql`centres.lao l`,
  columns: laoColumns,
  tie: { by: (sql) => sql`l.code`, type: 'text' },
  orders: {
    NAME: { by: laoName, type: 'text' },
    CODE: { by: (sql) => sql`l.code`, type: 'text' },
    TYPE: { by: (sql) => sql`array_position(${[...laoTypes]}::text[], l.type)`, type: 'integer' },
    AREA: { by: (sql, direction) => sql`coalesce(l.area_km2::float8, ${nullsLast(sql, direction)})`, type: 'float8' },
  },
  defaultOrder: { field: 'NAME', direction: 'ASC' },
  unfiltered: existing,
  where: (sql, filter, context) => sql`
    (${filter.includeClosed ?? false} or ${existing(sql, context)})
    and ${inPlaces(sql, filter)}
    and (${filter.types ?? null}::text[] is null or l.type = any (${filter.types ?? null}::text[]))
    and ${named(sql, filter.search)}
    and ${withCentre(sql, filter, context.today)}`,
}

/** Whether `l` is one of today's. */
function existing(sql: Transaction, { today }: ReadContext): Fragment {
  return sql`(l.closed_on is null or l.closed_on > ${today})`
}

/** Whether `l` lies in the places a filter names. */
export const inPlaces = (
  sql: Transaction,
  { provinceCodes, regionCode, districtCodes }: Pick<LaoFilter, 'provinceCodes' | 'regionCode' | 'districtCodes'>,
): Fragment => sql`
  (${provinceCodes ?? null}::text[] is null or l.province_code = any (${provinceCodes ?? null}::text[]))
  and (${districtCodes ?? null}::text[] is null or l.district_code = any (${districtCodes ?? null}::text[]))
  and (${regionCode ?? null}::text is null
       or l.province_code in (select code from centres.province where region_code = ${regionCode ?? null}))`

/** Whether a name of `l` contains a text; Thai and Arabic digits are the same. */
export function named(sql: Transaction, search: string | null | undefined): Fragment {
  if (!search) return sql`true`
  const text = toArabicDigits(normaliseThai(search).toLowerCase())
  const searched = /\d/.test(text) ? sql`translate(l.search_text, '๐๑๒๓๔๕๖๗๘๙', '0123456789')` : sql`l.search_text`
  return sql`strpos(${searched}, ${text}) > 0`
}

const withCentre = (sql: Transaction, { hasCentre, stages }: LaoFilter, today: string): Fragment => sql`
  (${hasCentre ?? null}::boolean is null or ${hasCentre ?? null} =
    exists (select from centres.centre c where c.lao_code = l.code and ${isOpenOn(sql, today)}))
  and (${stages ?? null}::text[] is null
    or exists (select from centres.centre c where c.lao_code = l.code and ${stageOn(sql, sql`${today}::date`)} = any (${stages ?? null}::text[])))`
