import type { PendingRows, Transaction } from '@hub/db/connect'
import type { Half } from '@hub/schema/calendar/half'
import type { Owner } from './owner.ts'

/** A plan as its table has it. */
export interface PlanRecord extends Owner {
  id: string
  centreId: string
  fiscalYear: number
  adoptedOn: string | null
  alignedWithDevelopmentPlan: boolean | null
  alignedWithActionPlan: boolean | null
  version: number
}

/** What a plan says of itself. */
export interface PlanFacts {
  adoptedOn: string | null
  alignedWithDevelopmentPlan: boolean | null
  alignedWithActionPlan: boolean | null
}

/** The plan of a centre's year, if there is one that the viewer may change. */
export const changeablePlan = (sql: Transaction, centreId: string, year: number): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  select id from centres.operating_plan where centre_id = ${centreId} and fiscal_year = ${year} for update`

export const insertPlan = (
  sql: Transaction,
  centre: Owner & { id: string },
  { fiscalYear, ...facts }: PlanFacts & { fiscalYear: number },
): PendingRows<PlanRecord> => sql<PlanRecord[]>`
  insert into centres.operating_plan ${sql({
    centre_id: centre.id,
    province_code: centre.provinceCode,
    lao_code: centre.laoCode,
    demo: centre.demo,
    fiscal_year: fiscalYear,
    ...columns(facts),
  })} returning *`

export const updatePlan = (sql: Transaction, id: string, facts: PlanFacts): PendingRows<PlanRecord> => sql<
  PlanRecord[]
>`
  update centres.operating_plan set ${sql(columns(facts))} where id = ${id} returning *`

export const removePlan = (sql: Transaction, id: string): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  delete from centres.operating_plan where id = ${id} returning id`

/** Something a plan sets out to do. */
export interface PlannedFacts {
  mission: number
  name: string
  plannedHalf: Half | null
}

export const insertPlanned = (
  sql: Transaction,
  { id, provinceCode, laoCode, demo }: PlanRecord,
  planned: readonly PlannedFacts[],
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  insert into centres.planned_activity ${sql(
    planned.map(({ mission, name, plannedHalf }) => ({
      plan_id: id,
      province_code: provinceCode,
      lao_code: laoCode,
      demo,
      mission,
      name_th: name,
      planned_half: plannedHalf,
    })),
  )} returning id`

export const removePlanned = (sql: Transaction, ids: readonly string[]): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  delete from centres.planned_activity where id = any (${[...ids]}::uuid[]) returning id`

const columns = ({ adoptedOn, alignedWithDevelopmentPlan, alignedWithActionPlan }: PlanFacts) => ({
  adopted_on: adoptedOn,
  aligned_with_development_plan: alignedWithDevelopmentPlan,
  aligned_with_action_plan: alignedWithActionPlan,
})
