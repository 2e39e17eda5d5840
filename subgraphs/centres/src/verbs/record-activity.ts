import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { InputChecks, type Verb, writers } from '@hub/server'
import { claimCentre } from '../claims/centre.ts'
import type { RecordActivityInput } from '../generated/resolvers.ts'
import { readActivity } from '../inputs/activity.ts'
import { checkActivity } from '../inputs/check-activity.ts'
import { insertActivity } from '../stores/activity-write.ts'
import { missionChoices } from '../stores/mission-choice.ts'
import { refreshRollups } from '../stores/rollups.ts'

/** Records something that a centre did. */
export const recordActivity: Verb<RecordActivityInput, { id: string; centreId: string }> = {
  name: 'recordActivity',
  by: writers.officers,
  async run(change, input) {
    const { sql, today } = change
    const centre = await claimCentre(change, input)
    const missions = await missionChoices(sql, centre.id)
    const checks = new InputChecks()
    const facts = readActivity(checks, input, { missions, today })
    checks.settle()
    await checkActivity(change, { centre, missions, facts, before: null, confirm: input.confirm })
    const [made] = await insertActivity(sql, centre, facts)
    await refreshRollups(sql, centre.provinceCode, [fiscalYearOf(facts.heldOn)])
    return { id: made?.id ?? '', centreId: centre.id }
  },
}
