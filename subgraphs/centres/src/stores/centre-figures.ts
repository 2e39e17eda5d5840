import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'

/** Figures of an area in a fiscal year. In the breakdowns a key that counts 0 is left out. */
export interface FiguresRow {
  establishedInYear: number
  closedInYear: number
  totalByEnd: number
  laoCount: number
  laosWithoutCentre: number
  activities: number
  byLaoType: Record<string, number>
  byStage: Record<string, number>
  activitiesByMission: Record<string, number>
  attendanceByMission: Record<string, number>
}

/** Asks for the figures of an area (`TH`, a region or a province) in a fiscal year. */
export interface FigureQuestion {
  area: string
  year: number
  /** A day after which nothing counts; null when everything recorded counts. */
  asOf: string | null
}

const columns = (sql: Transaction): Fragment => sql`
  q.area, q.year, q.as_of, f.established_in_year, f.closed_in_year, f.total_by_end, f.lao_count, f.laos_without_centre,
  f.activities, f.by_lao_type, f.by_stage, f.activities_by_mission, f.attendance_by_mission`

/**
 * The figures that a relation `(area, year, as_of)` asks for: from the rollups, or counted once for each year and day.
 * Where there is no figure there is no row.
 */
export const answeredFigures = (sql: Transaction, questions: Fragment): Fragment => sql`
  with question as (${questions}), counted as materialized (
    -- Materialized, so that no plan counts again for each question of the same day.
    select d.as_of, f.*
    from (select distinct year, as_of from question where as_of is not null) d
    cross join lateral centres.count_centre_figures(array[d.year], d.as_of) f
  )
  select ${columns(sql)}
  from question q
  join centres.centre_figures f on f.fiscal_year = q.year and f.area = q.area
  where q.as_of is null
  union all
  select ${columns(sql)}
  from question q
  join counted f on f.fiscal_year = q.year and f.as_of = q.as_of and f.area = q.area`

export const centreFigures = (
  sql: Transaction,
  asked: readonly FigureQuestion[],
): PendingRows<FiguresRow & FigureQuestion> =>
  sql<(FiguresRow & FigureQuestion)[]>`${answeredFigures(
    sql,
    sql`
  select *
  from unnest(
    ${asked.map(({ area }) => area)}::text[], ${asked.map(({ year }) => year)}::integer[],
    ${asked.map(({ asOf }) => asOf)}::date[]
  ) as asked (area, year, as_of)`,
  )}`
