import { InputChecks, readCode, readPerson, type Verb, writers } from '@hub/server'
import { claimParticipant } from '../claims/participants.ts'
import { refreshAttendance, refreshIfHeld } from '../effects/attendance-changed.ts'
import type { ChangeParticipantInput } from '../generated/resolvers.ts'
import { checkSeats } from '../inputs/check-seats.ts'
import { readPlaces } from '../inputs/participant-places.ts'
import type { ParticipantRecord } from '../stores/participant-record.ts'
import { putParticipantPerson, removeParticipantPerson, updateParticipant } from '../stores/participant-write.ts'

/** Changes what is recorded of a participant. */
export const changeParticipant: Verb<ChangeParticipantInput, { id: string }> = {
  name: 'changeParticipant',
  by: writers.offices,
  async run(change, input) {
    const { sql } = change
    const { training, participant } = await claimParticipant(change, input)
    const checks = new InputChecks()
    const category = input.category ?? participant.category
    const given = checks.optionalText(['input', 'position'], input.position, { min: 2, max: 200 })
    const position = input.position === undefined ? participant.positionTh : given
    const person = readPerson(checks, ['input', 'person'], input.person)
    const rows = [{ category, ...placeOf(input, participant) }]
    const places = await readPlaces(change, checks, {
      rows,
      paths: [['input']],
      training,
      confirm: input.confirm ?? false,
    })
    const place = places[0] ?? { laoCode: null, districtCode: null, provinceCode: null }
    const seat = { ...place, category, path: ['input'] }
    if (!input.confirm && isOtherSeat(seat, participant)) await checkSeats(change, checks, training, [seat])
    checks.settle()
    const isCoreTrainer = input.isCoreTrainer ?? participant.isCoreTrainer
    await updateParticipant(sql, participant.id, { ...place, category, position, isCoreTrainer })
    if (person) await putParticipantPerson(sql, { ...participant, ...place }, person)
    if (input.person === null) await removeParticipantPerson(sql, participant.id)
    await (participant.attended ? refreshAttendance : refreshIfHeld)(change, training)
    return { id: participant.id }
  },
}

/** The place that an input leaves or gives: what follows from a place that changes is not kept. */
function placeOf(input: ChangeParticipantInput, participant: ParticipantRecord) {
  const { districtCode, provinceCode } = input
  const laoCode = input.laoCode === undefined ? undefined : readCode(input.laoCode)
  const stays = laoCode === undefined || laoCode === participant.laoCode
  return {
    laoCode: laoCode === undefined ? participant.laoCode : laoCode,
    districtCode: districtCode === undefined && stays ? participant.districtCode : districtCode,
    provinceCode: provinceCode === undefined && stays ? participant.provinceCode : provinceCode,
  }
}

const isOtherSeat = (
  seat: { provinceCode: string | null; category: string },
  { provinceCode, category }: ParticipantRecord,
) => seat.provinceCode !== provinceCode || seat.category !== category
