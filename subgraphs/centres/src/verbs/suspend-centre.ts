import { InputChecks, readReason, type Verb, writers } from '@hub/server'
import { claimFor } from '../claims/centre-facts.ts'
import { openTimesChanged } from '../effects/centre-changed.ts'
import type { SuspendCentreInput } from '../generated/resolvers.ts'
import { nextStageDays } from '../rules/centre-days.ts'
import { activityDaysOf, insertSuspension } from '../stores/centre-write.ts'

/** Suspends a centre. */
export const suspendCentre: Verb<SuspendCentreInput, { id: string }> = {
  name: 'suspendCentre',
  by: writers.offices,
  async run(change, input) {
    const centre = await claimFor(change, 'suspend', input)
    const [activities] = await activityDaysOf(change.sql, centre.id)
    const checks = new InputChecks()
    const days = nextStageDays(centre, activities ?? { first: null, last: null }, change.today)
    const suspendedOn = checks.day(['input', 'suspendedOn'], input.suspendedOn, days)
    const reason = readReason(checks, input)
    checks.settle()
    await insertSuspension(change.sql, centre, { suspendedOn, reason })
    await openTimesChanged(change, centre, suspendedOn)
    return { id: centre.id }
  },
}
