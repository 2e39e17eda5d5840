import { confirmed, InputChecks, outOfOrder, Refused, refuse, required, type Verb, writers } from '@hub/server'
import { claimPlan } from '../claims/plan.ts'
import { changePlanned } from '../effects/change-planned.ts'
import type { ChangeOperatingPlanInput } from '../generated/resolvers.ts'
import { readPlanned, warningsOfPlanned } from '../inputs/planned-activities.ts'
import { refusalsOfAdoption, warningsOfAdoption } from '../rules/adoption.ts'
import { missionChoices } from '../stores/mission-choice.ts'
import { updatePlan } from '../stores/operating-plan-write.ts'

/** Changes an adopted plan, adopted anew. */
export const changeOperatingPlan: Verb<ChangeOperatingPlanInput, { id: string }> = {
  name: 'changeOperatingPlan',
  by: writers.officers,
  async run(change, input) {
    const { plan, centre } = await claimPlan(change, input)
    if (!plan.adoptedOn) throw new Refused(outOfOrder(['input', 'id'], draft))
    const missions = await missionChoices(change.sql, centre.id)
    const checks = new InputChecks()
    const adoptedOn = checks.day(['input', 'adoptedOn'], input.adoptedOn, { notAfter: change.today })
    const planned = readPlanned(checks, input.plannedActivities, missions)
    if (planned?.length === 0) checks.add(required(['input', 'plannedActivities'], something))
    checks.settle()
    const facts = {
      adoptedOn,
      alignedWithDevelopmentPlan: input.isAlignedWithDevelopmentPlan ?? plan.alignedWithDevelopmentPlan,
      alignedWithActionPlan: input.isAlignedWithActionPlan ?? plan.alignedWithActionPlan,
    }
    const adoption = { fiscalYear: plan.fiscalYear, ...facts }
    refuse(refusalsOfAdoption(adoption, centre))
    const warnings = [...warningsOfAdoption(adoption, centre, plan.adoptedOn), ...warningsOfPlanned(planned, missions)]
    confirmed(input.confirm, warnings)
    await updatePlan(change.sql, plan.id, facts)
    await changePlanned(change, plan, planned)
    return { id: plan.id }
  },
}

const something = { th: 'อย่างน้อย 1 แถว', en: '1 row at least' }

const draft = {
  th: 'แผนนี้ยังเป็นร่าง โปรดใช้ saveOperatingPlan หรือ adoptOperatingPlan',
  en: 'the plan is still a draft; use saveOperatingPlan or adoptOperatingPlan',
}
