import { InputChecks, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimFacts } from '../claims/centre-facts.ts'
import { stagesChanged } from '../effects/centre-changed.ts'
import type { RecordOrientationInput } from '../generated/resolvers.ts'
import { orientationDays } from '../rules/centre-days.ts'
import { type CentreFacts, whyNotDue } from '../rules/centre-stages.ts'
import { setOrientation } from '../stores/centre-write.ts'

/** Records the workshop that a selected LAO has been to, or corrects what is recorded of it. */
export const recordOrientation: Verb<RecordOrientationInput, { id: string }> = {
  name: 'recordOrientation',
  by: writers.offices,
  async run(change, input) {
    const centre = await claimFacts(change, input)
    if (!isCorrection(centre, input)) {
      const why = whyNotDue('orient', centre)
      if (why) throw new Refused(outOfOrder(['input', 'id'], why))
    }
    const checks = new InputChecks()
    const orientedOn = checks.day(['input', 'orientedOn'], input.orientedOn, orientationDays(centre, change.today))
    const cohort = checks.number(['input', 'cohort'], input.cohort, { min: 1, max: 999 }) ?? null
    checks.settle()
    await setOrientation(change.sql, centre.id, { orientedOn, cohort })
    const { orientedOn: before } = centre
    await stagesChanged(change, centre, before && before < orientedOn ? before : orientedOn)
    return { id: centre.id }
  },
}

/** Only who knows what is recorded corrects it: the version they have read says so. */
const isCorrection = ({ orientedOn, closedOn }: CentreFacts, { expectedVersion }: RecordOrientationInput): boolean =>
  orientedOn !== null && closedOn === null && typeof expectedVersion === 'number'
