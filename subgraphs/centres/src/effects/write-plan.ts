import type { Change } from '@hub/server'
import { insertPlan, type PlanFacts, type PlanRecord, updatePlan } from '../stores/operating-plan-write.ts'

interface Plan {
  /** The plan that is there; null for a new one. */
  plan: PlanRecord | null
  centre: Parameters<typeof insertPlan>[1]
  fiscalYear: number
  facts: PlanFacts
}

/** Writes what a plan says of itself, as a new one where there is none. */
export async function writePlan({ sql }: Change, { plan, centre, fiscalYear, facts }: Plan): Promise<PlanRecord> {
  const [written] = plan
    ? await updatePlan(sql, plan.id, facts)
    : await insertPlan(sql, centre, { fiscalYear, ...facts })
  if (!written) throw new Error('The plan was not written')
  return written
}
