import { InputChecks, type Verb, writers } from '@hub/server'
import { claimActivity } from '../claims/activity.ts'
import { lifeOf } from '../claims/centre.ts'
import type { CorrectActivityInput } from '../generated/resolvers.ts'
import { type AskedActivity, readActivity } from '../inputs/activity.ts'
import { checkActivity } from '../inputs/check-activity.ts'
import { touchedYears } from '../rules/touched-years.ts'
import { type ActivityRecord, updateActivity } from '../stores/activity-write.ts'
import { missionChoices } from '../stores/mission-choice.ts'
import { refreshRollups } from '../stores/rollups.ts'

/** Corrects the record of an activity. */
export const correctActivity: Verb<CorrectActivityInput, { id: string }> = {
  name: 'correctActivity',
  by: writers.officers,
  async run(change, input) {
    const { sql, today } = change
    const before = await claimActivity(change, input)
    const centre = await lifeOf(change, before.centreId)
    const missions = await missionChoices(sql, centre.id)
    const checks = new InputChecks()
    const facts = readActivity(checks, corrected(input, before), { missions, today })
    checks.settle()
    await checkActivity(change, {
      centre,
      missions,
      facts,
      before: { ...before, name: before.nameTh },
      confirm: input.confirm,
    })
    await updateActivity(sql, before.id, facts)
    const years = touchedYears(before, facts)
    if (years.length > 0) await refreshRollups(sql, centre.provinceCode, years)
    return { id: before.id }
  },
}

/** What the activity is to say: what the input leaves out stays. */
const corrected = (input: CorrectActivityInput, before: ActivityRecord): AskedActivity => {
  const { planId = before.planId, place = before.place, attendance = before.attendance } = input
  const { opinionsHeard = before.opinionsHeard, evidenceUrl = before.evidenceUrl } = input
  return {
    planId,
    mission: input.mission ?? before.mission,
    name: input.name ?? before.nameTh,
    heldOn: input.heldOn ?? before.heldOn,
    place,
    attendance,
    opinionsHeard,
    evidenceUrl,
  }
}
