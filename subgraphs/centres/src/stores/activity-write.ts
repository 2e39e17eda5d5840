import type { PendingRows, Transaction } from '@hub/db/connect'
import type { ActivityFacts } from '../rules/activity-facts.ts'
import type { Owner } from './owner.ts'

/** An activity as its table has it. */
export interface ActivityRecord extends Omit<ActivityFacts, 'name'>, Owner {
  id: string
  centreId: string
  nameTh: string
  version: number
}

export const insertActivity = (
  sql: Transaction,
  centre: Owner & { id: string },
  facts: ActivityFacts,
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  insert into centres.activity ${sql({
    centre_id: centre.id,
    province_code: centre.provinceCode,
    lao_code: centre.laoCode,
    demo: centre.demo,
    ...columns(facts),
  })} returning id`

export const updateActivity = (sql: Transaction, id: string, facts: ActivityFacts): PendingRows<{ id: string }> =>
  sql<{ id: string }[]>`
  update centres.activity set ${sql(columns(facts))} where id = ${id} returning id`

export const removeActivity = (sql: Transaction, id: string): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  delete from centres.activity where id = ${id} returning id`

/** An activity of the same centre, day, mission and name; none where `except` is the only one. */
export const sameActivity = (
  sql: Transaction,
  centreId: string,
  { heldOn, mission, name }: ActivityFacts,
  except: string | null,
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  select id from centres.activity
  where centre_id = ${centreId} and held_on = ${heldOn} and mission = ${mission} and name_th = ${name}
    and id is distinct from ${except}::uuid
  limit 1`

/** A plan of a centre, with its year and the day it was adopted. */
export const planOfCentre = (
  sql: Transaction,
  centreId: string,
  id: string,
): PendingRows<{ fiscalYear: number; adoptedOn: string | null }> => sql<
  { fiscalYear: number; adoptedOn: string | null }[]
>`
  select fiscal_year, adopted_on from centres.operating_plan where centre_id = ${centreId} and id = ${id}`

const columns = ({ planId, mission, name, heldOn, place, attendance, opinionsHeard, evidenceUrl }: ActivityFacts) => ({
  plan_id: planId,
  mission,
  name_th: name,
  held_on: heldOn,
  place,
  attendance,
  opinions_heard: opinionsHeard,
  evidence_url: evidenceUrl,
})
