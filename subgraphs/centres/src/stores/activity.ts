import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { Half } from '@hub/schema/calendar/half'
import { all, type ConnectionSource, nullsLast } from '@hub/server'
import { daysOf } from '../rules/fiscal-years.ts'
import type { MissionRow } from './programme.ts'

export interface ActivityRow {
  id: string
  centreId: string
  missionNumber: number
  name: string
  heldOn: string
  place: string | null
  attendance: number | null
  opinionsHeard: number | null
  evidenceUrl: string | null
  planId: string | null
  version: number
}

/** How much was done for a mission. */
export interface MissionCount {
  mission: MissionRow
  activities: number
  attendance: number
}

export interface MissionCountRow {
  centreId: string
  year: number | null
  missionNumber: number
  activities: number
  attendance: number
}

export interface ActivityFilter {
  fiscalYear?: number | null
  half?: Half | null
  missions?: readonly number[] | null
}

export type ActivityOrder = 'HELD_ON' | 'ATTENDANCE'

const activityColumns = (sql: Transaction): Fragment => sql`
  a.id, a.centre_id, a.mission as mission_number, a.name_th as name, a.held_on, a.place, a.attendance,
  a.opinions_heard, a.evidence_url, a.plan_id, a.version`

export const activitiesById = (sql: Transaction, ids: readonly string[]): PendingRows<ActivityRow> =>
  sql<ActivityRow[]>`
  select ${activityColumns(sql)} from centres.activity a where a.id = any (${[...ids]}::uuid[])`

/** Activities as pages. Those that nobody counted come last in either direction. */
export const activityPages: ConnectionSource<ActivityFilter, ActivityOrder> = {
  from: (sql) => sql`centres.activity a`,
  columns: activityColumns,
  tie: { by: (sql) => sql`a.id`, type: 'uuid' },
  orders: {
    HELD_ON: { by: (sql) => sql`a.held_on`, type: 'date' },
    ATTENDANCE: {
      by: (sql, direction) => sql`coalesce(a.attendance::float8, ${nullsLast(sql, direction)})`,
      type: 'float8',
    },
  },
  defaultOrder: { field: 'HELD_ON', direction: 'DESC' },
  unfiltered: all,
  where: (sql, { fiscalYear, half, missions }) => sql`
    (${missions ?? null}::integer[] is null or a.mission = any (${missions ?? null}::integer[]))
    and (${half ?? null}::text is null
         or (extract(month from a.held_on) between 4 and 9) = (${half ?? null}::text = 'SECOND'))
    and ${heldIn(sql, fiscalYear)}`,
}

function heldIn(sql: Transaction, year: number | null | undefined) {
  if (year == null) return sql`true`
  const { from, to } = daysOf(year)
  return sql`a.held_on between ${from} and ${to}`
}

/** Asks how much a centre did for each mission in a fiscal year, or ever. */
export interface MissionCountQuestion {
  centreId: string
  year: number | null
}

export const missionCounts = (
  sql: Transaction,
  asked: readonly MissionCountQuestion[],
): PendingRows<MissionCountRow> => sql<MissionCountRow[]>`
  select q.centre_id, q.year, a.mission as mission_number, count(*)::integer as activities,
         coalesce(sum(a.attendance), 0)::integer as attendance
  from unnest(${asked.map(({ centreId }) => centreId)}::uuid[], ${asked.map(({ year }) => year)}::integer[]) as q (centre_id, year)
  join centres.activity a
    on a.centre_id = q.centre_id and (q.year is null or centres.fiscal_year(a.held_on) = q.year)
  group by 1, 2, 3`
