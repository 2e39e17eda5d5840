import { confirmationNeeded, InputChecks, Refused, readReason, type Verb, writers } from '@hub/server'
import { claimScheduledTraining } from '../claims/training.ts'
import type { CancelTrainingInput } from '../generated/resolvers.ts'
import { attendanceOf } from '../stores/participant-record.ts'
import { updateTrainingStatus } from '../stores/training-write.ts'

/** Calls a training off; figures never counted it, so none changes. */
export const cancelTraining: Verb<CancelTrainingInput, { id: string }> = {
  name: 'cancelTraining',
  by: writers.offices,
  async run(change, { id, expectedVersion, confirm, ...input }) {
    const checks = new InputChecks()
    const reason = readReason(checks, input)
    checks.settle()
    await claimScheduledTraining(change, { id, expectedVersion })
    const [people] = await attendanceOf(change.sql, id)
    if (people && people.attended > 0 && !confirm)
      throw new Refused(confirmationNeeded(['input', 'id'], someCame(people.attended)))
    await updateTrainingStatus(change.sql, id, 'CANCELLED', reason)
    return { id }
  },
}

const someCame = (attended: number) => ({
  th: `บันทึกไว้ว่ามีผู้เข้าอบรม ${attended} คน`,
  en: `${attended} people are recorded to have attended`,
})
