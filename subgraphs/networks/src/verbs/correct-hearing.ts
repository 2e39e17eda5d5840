import { confirmed, InputChecks, type Verb, writers } from '@hub/server'
import { claimHearing } from '../claims/hearing.ts'
import type { CorrectHearingInput } from '../generated/resolvers.ts'
import { checkHappening } from '../inputs/happened-on.ts'
import { readAttendance, readOpinions, readPlace, warningsOfHearing } from '../inputs/hearing.ts'
import { opinionsByHearing } from '../stores/hearing-opinion.ts'
import { removeOtherOpinions, updateHearing, writeOpinions } from '../stores/hearing-write.ts'

/** Corrects the record of a hearing; what is left out stays. */
export const correctHearing: Verb<CorrectHearingInput, { networkId: string; id: string }> = {
  name: 'correctHearing',
  by: writers.offices,
  async run(change, input) {
    const { sql, today } = change
    const checks = new InputChecks()
    const place = readPlace(checks, input.place)
    const given = readAttendance(checks, input.attendance)
    const opinions = input.opinions ? readOpinions(checks, input.opinions) : null
    checks.settle()
    const { hearing, network } = await claimHearing(change, input)
    const heldOn = input.heldOn ?? hearing.heldOn
    checkHappening(['input', 'heldOn'], { kind: 'HEARING', on: heldOn }, { life: network.life, today })
    const attendance = input.attendance === undefined ? hearing.attendance : given
    if (opinions || attendance !== hearing.attendance) {
      const counted = opinions ?? (await opinionsByHearing(sql, [hearing.id]))
      confirmed(input.confirm, warningsOfHearing(attendance, counted))
    }
    await updateHearing(sql, {
      id: hearing.id,
      heldOn,
      placeTh: input.place === undefined ? hearing.placeTh : place,
      attendance,
    })
    if (opinions) {
      const topics = opinions.map(({ topicTh }) => topicTh)
      await removeOtherOpinions(sql, hearing.id, topics)
      await writeOpinions(sql, network, hearing.id, opinions)
    }
    return { networkId: network.id, id: hearing.id }
  },
}
