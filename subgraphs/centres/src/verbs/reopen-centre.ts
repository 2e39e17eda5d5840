import { InputChecks, readReason, type Verb, writers } from '@hub/server'
import { claimFor } from '../claims/centre-facts.ts'
import { openTimesChanged } from '../effects/centre-changed.ts'
import type { ReopenCentreInput } from '../generated/resolvers.ts'
import { nextStageDays } from '../rules/centre-days.ts'
import { endSuspension } from '../stores/centre-write.ts'

/** Lets a suspended centre work again. */
export const reopenCentre: Verb<ReopenCentreInput, { id: string }> = {
  name: 'reopenCentre',
  by: writers.offices,
  async run(change, input) {
    const centre = await claimFor(change, 'reopen', input)
    const checks = new InputChecks()
    const days = nextStageDays(centre, { first: null, last: null }, change.today)
    const reopenedOn = checks.day(['input', 'reopenedOn'], input.reopenedOn, days)
    const reason = readReason(checks, input)
    checks.settle()
    await endSuspension(change.sql, centre.id, { reopenedOn, reason })
    await openTimesChanged(change, centre, reopenedOn)
    return { id: centre.id }
  },
}
