import { outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimPlan } from '../claims/plan.ts'
import type { DiscardOperatingPlanInput } from '../generated/resolvers.ts'
import { removePlan } from '../stores/operating-plan-write.ts'

/** Removes a draft that is not wanted. */
export const discardOperatingPlan: Verb<DiscardOperatingPlanInput, { centreId: string }> = {
  name: 'discardOperatingPlan',
  by: writers.officers,
  async run(change, input) {
    const { plan } = await claimPlan(change, input)
    if (plan.adoptedOn) throw new Refused(outOfOrder(['input', 'id'], adopted(plan.adoptedOn)))
    await removePlan(change.sql, plan.id)
    return { centreId: plan.centreId }
  },
}

const adopted = (day: string) => ({
  th: `แผนนี้ได้รับความเห็นชอบแล้วเมื่อ ${day} จึงลบไม่ได้ โปรดใช้ changeOperatingPlan`,
  en: `the plan was adopted on ${day} and stays; change it with changeOperatingPlan`,
})
