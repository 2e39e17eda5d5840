import { confirmed, InputChecks, outOfOrder, Refused, refuse, required, type Verb, writers } from '@hub/server'
import { claimPlanOfYear } from '../claims/plan.ts'
import { changePlanned, plannedOf } from '../effects/change-planned.ts'
import { writePlan } from '../effects/write-plan.ts'
import type { AdoptOperatingPlanInput } from '../generated/resolvers.ts'
import { readPlanned, warningsOfPlanned } from '../inputs/planned-activities.ts'
import { refusalsOfAdoption, warningsOfAdoption } from '../rules/adoption.ts'
import { missionChoices } from '../stores/mission-choice.ts'

/** Adopts the plan of a year: the draft that is there, or what is given in its place. */
export const adoptOperatingPlan: Verb<AdoptOperatingPlanInput, { id: string; centreId: string }> = {
  name: 'adoptOperatingPlan',
  by: writers.officers,
  async run(change, input) {
    const { plan, centre } = await claimPlanOfYear(change, input)
    const { fiscalYear } = input
    if (plan?.adoptedOn) throw new Refused(outOfOrder(['input', 'fiscalYear'], adopted(plan.adoptedOn)))
    const missions = await missionChoices(change.sql, centre.id)
    const checks = new InputChecks()
    const adoptedOn = checks.day(['input', 'adoptedOn'], input.adoptedOn, { notAfter: change.today })
    const planned = readPlanned(checks, input.plannedActivities, missions)
    checks.settle()
    if ((planned ?? (await plannedOf(change, plan))).length === 0) throw new Refused(required(plannedPath, something))
    const facts = {
      adoptedOn,
      alignedWithDevelopmentPlan: input.isAlignedWithDevelopmentPlan ?? plan?.alignedWithDevelopmentPlan ?? null,
      alignedWithActionPlan: input.isAlignedWithActionPlan ?? plan?.alignedWithActionPlan ?? null,
    }
    const adoption = { fiscalYear, ...facts }
    refuse(refusalsOfAdoption(adoption, centre))
    const warnings = [...warningsOfAdoption(adoption, centre, null), ...warningsOfPlanned(planned, missions)]
    confirmed(input.confirm, warnings)
    const written = await writePlan(change, { plan, centre, fiscalYear, facts })
    await changePlanned(change, written, planned)
    return { id: written.id, centreId: centre.id }
  },
}

const plannedPath = ['input', 'plannedActivities']
const something = { th: 'อย่างน้อย 1 แถว หรือร่างที่มีกิจกรรม', en: '1 row at least, or a draft that plans something' }

const adopted = (day: string) => ({
  th: `แผนนี้ได้รับความเห็นชอบแล้วเมื่อ ${day} โปรดใช้ changeOperatingPlan`,
  en: `the plan was adopted on ${day}; change it with changeOperatingPlan`,
})
