import { InputChecks, readReason, type Verb, writers } from '@hub/server'
import { claimFor } from '../claims/centre-facts.ts'
import { openTimesChanged } from '../effects/centre-changed.ts'
import type { CloseCentreInput } from '../generated/resolvers.ts'
import { nextStageDays } from '../rules/centre-days.ts'
import { activityDaysOf, setClosing } from '../stores/centre-write.ts'

/** Closes a centre for good. */
export const closeCentre: Verb<CloseCentreInput, { id: string }> = {
  name: 'closeCentre',
  by: writers.offices,
  async run(change, input) {
    const centre = await claimFor(change, 'close', input)
    const [activities] = await activityDaysOf(change.sql, centre.id)
    const checks = new InputChecks()
    const days = nextStageDays(centre, activities ?? { first: null, last: null }, change.today)
    const closedOn = checks.day(['input', 'closedOn'], input.closedOn, days)
    const reason = readReason(checks, input)
    checks.settle()
    await setClosing(change.sql, centre.id, { closedOn, reason })
    await openTimesChanged(change, centre, closedOn)
    return { id: centre.id }
  },
}
