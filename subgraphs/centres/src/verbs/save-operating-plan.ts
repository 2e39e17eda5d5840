import { confirmed, InputChecks, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimPlanOfYear } from '../claims/plan.ts'
import { changePlanned } from '../effects/change-planned.ts'
import { writePlan } from '../effects/write-plan.ts'
import type { SaveOperatingPlanInput } from '../generated/resolvers.ts'
import { readPlanned, warningsOfPlanned } from '../inputs/planned-activities.ts'
import { missionChoices } from '../stores/mission-choice.ts'

/** Saves the draft of a plan as a whole. */
export const saveOperatingPlan: Verb<SaveOperatingPlanInput, { id: string; centreId: string }> = {
  name: 'saveOperatingPlan',
  by: writers.officers,
  async run(change, input) {
    const { plan, centre } = await claimPlanOfYear(change, input)
    if (plan?.adoptedOn) throw new Refused(outOfOrder(['input', 'fiscalYear'], adopted(plan.adoptedOn)))
    const missions = await missionChoices(change.sql, centre.id)
    const checks = new InputChecks()
    const planned = readPlanned(checks, input.plannedActivities, missions)
    checks.settle()
    confirmed(input.confirm, warningsOfPlanned(planned, missions))
    const facts = {
      adoptedOn: null,
      alignedWithDevelopmentPlan: input.isAlignedWithDevelopmentPlan ?? null,
      alignedWithActionPlan: input.isAlignedWithActionPlan ?? null,
    }
    const saved = await writePlan(change, { plan, centre, fiscalYear: input.fiscalYear, facts })
    await changePlanned(change, saved, planned)
    return { id: saved.id, centreId: centre.id }
  },
}

const adopted = (day: string) => ({
  th: `แผนนี้ได้รับความเห็นชอบแล้วเมื่อ ${day} โปรดใช้ changeOperatingPlan`,
  en: `the plan was adopted on ${day}; change it with changeOperatingPlan`,
})
