import { outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimParticipant } from '../claims/participants.ts'
import { refreshIfHeld } from '../effects/attendance-changed.ts'
import type { WithdrawParticipantInput } from '../generated/resolvers.ts'
import { removeParticipant } from '../stores/participant-write.ts'

/** Takes someone off the list of a training. */
export const withdrawParticipant: Verb<WithdrawParticipantInput, { trainingId: string }> = {
  name: 'withdrawParticipant',
  by: writers.offices,
  async run(change, input) {
    const { training, participant } = await claimParticipant(change, input)
    if (participant.attended) throw new Refused(outOfOrder(['input', 'id'], came))
    await removeParticipant(change.sql, participant.id)
    await refreshIfHeld(change, training)
    return { trainingId: training.id }
  },
}

const came = {
  th: 'บันทึกไว้ว่ามาอบรม หากไม่ได้มา โปรดแก้การเข้าอบรมก่อน',
  en: 'the participant is recorded to have attended; if not so, correct the attendance first',
}
