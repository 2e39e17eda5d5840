import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { Half } from '@hub/schema/calendar/half'

export interface OperatingPlanRow {
  id: string
  centreId: string
  year: number
  adoptedOn: string | null
  isAlignedWithDevelopmentPlan: boolean | null
  isAlignedWithActionPlan: boolean | null
  version: number
}

export interface PlannedActivityRow {
  id: string
  planId: string
  missionNumber: number
  name: string
  plannedHalf: Half | null
}

const planColumns = (sql: Transaction): Fragment => sql`
  id, centre_id, fiscal_year as year, adopted_on, version,
  aligned_with_development_plan as is_aligned_with_development_plan,
  aligned_with_action_plan as is_aligned_with_action_plan`

export const plansById = (sql: Transaction, ids: readonly string[]): PendingRows<OperatingPlanRow> =>
  sql<OperatingPlanRow[]>`
  select ${planColumns(sql)} from centres.operating_plan where id = any (${[...ids]}::uuid[])`

export const plansOfCentres = (sql: Transaction, centres: readonly string[]): PendingRows<OperatingPlanRow> =>
  sql<OperatingPlanRow[]>`
  select ${planColumns(sql)}
  from centres.operating_plan
  where centre_id = any (${[...centres]}::uuid[])
  order by fiscal_year desc`

export const plannedActivities = (sql: Transaction, plans: readonly string[]): PendingRows<PlannedActivityRow> =>
  sql<PlannedActivityRow[]>`
  select id, plan_id, mission as mission_number, name_th as name, planned_half
  from centres.planned_activity
  where plan_id = any (${[...plans]}::uuid[])
  order by planned_half, mission, id`
