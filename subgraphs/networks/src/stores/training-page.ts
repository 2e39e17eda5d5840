import type { Fragment, Transaction } from '@hub/db/connect'
import { all, type ConnectionSource, opaqueIdOrNone } from '@hub/server'
import { containing } from './containing.ts'
import { type TrainingMode, type TrainingStatus, trainingColumns } from './training.ts'

export interface TrainingFilter {
  provinceCodes?: readonly string[] | null
  regionCode?: string | null
  laoCode?: string | null
  fiscalYear?: number | null
  endedBy?: string | null
  modes?: readonly TrainingMode[] | null
  statuses?: readonly TrainingStatus[] | null
  seriesId?: string | null
  search?: string | null
}

export type TrainingOrder = 'STARTS_ON' | 'NAME'

/** Trainings as pages. */
export const trainingPages: ConnectionSource<TrainingFilter, TrainingOrder> = {
  from: (sql) => sql`networks.training t`,
  columns: trainingColumns,
  tie: { by: (sql) => sql`t.id`, type: 'uuid' },
  orders: {
    STARTS_ON: { by: (sql) => sql`t.starts_on`, type: 'date' },
    NAME: { by: (sql) => sql`t.name_th collate "th-x-icu"`, type: 'text' },
  },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
  unfiltered: all,
  where: (
    sql,
    { fiscalYear = null, endedBy = null, modes = null, statuses = null, seriesId = null, search, ...areas },
  ) => sql`
    (${fiscalYear}::integer is null or t.fiscal_year = ${fiscalYear})
    and (${endedBy}::date is null or t.ends_on <= ${endedBy}::date)
    and (${modes}::text[] is null or t.mode = any (${modes}::text[]))
    and (${statuses}::text[] is null or t.status = any (${statuses}::text[]))
    and (${seriesId}::text is null or t.series_id = ${opaqueIdOrNone(seriesId)}::uuid)
    and (${containing(search)}::text is null
      or t.name_th ilike ${containing(search)} or t.name_en ilike ${containing(search)})
    and ${reached(sql, areas)}`,
}

/** Trainings by an area they reached (`reach.code`), as pages: an area's latest are found by index. */
export const trainingPagesByArea: ConnectionSource<TrainingFilter, TrainingOrder> = {
  ...trainingPages,
  from: (sql) => sql`networks.training_reach reach join networks.training t on t.id = reach.training_id`,
  tie: { by: (sql) => sql`reach.training_id`, type: 'uuid' },
  orders: { ...trainingPages.orders, STARTS_ON: { by: (sql) => sql`reach.starts_on`, type: 'date' } },
}

type AreaFilter = Pick<TrainingFilter, 'provinceCodes' | 'regionCode' | 'laoCode'>

const reached = (
  sql: Transaction,
  { provinceCodes = null, regionCode = null, laoCode = null }: AreaFilter,
): Fragment => sql`
  (${provinceCodes}::text[] is null or exists (
    select from networks.training_reach r where r.training_id = t.id and r.code = any (${provinceCodes}::text[])))
  and (${regionCode}::text is null or exists (
    select from networks.training_reach r join networks.province p on p.code = r.code
    where r.training_id = t.id and p.region_code = ${regionCode}))
  and (${laoCode}::text is null or exists (
    select from networks.training_reach r where r.training_id = t.id and r.code = ${laoCode}))`
