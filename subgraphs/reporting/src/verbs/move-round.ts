import { InputChecks, outOfOrder, Refused, required, type Verb, writers } from '@hub/server'
import { claimOpenRound } from '../claims/round.ts'
import type { MoveRoundInput } from '../generated/resolvers.ts'
import { confirmJudgement } from '../inputs/confirm-judgement.ts'
import { dayFaults } from '../rules/round-days.ts'
import { writtenDay } from '../rules/written-day.ts'
import type { RoundKey } from '../stores/reporting-round.ts'
import { updateRoundDays } from '../stores/reporting-round-write.ts'
import { refreshRollups } from '../stores/rollups.ts'
import { latestExtension } from '../stores/round-extension.ts'
import { receivedBetween } from '../stores/round-judgement.ts'

/** Moves a round's days, also to earlier ones. */
export const moveRound: Verb<MoveRoundInput, RoundKey> = {
  name: 'moveRound',
  by: writers.administrators,
  async run(change, input) {
    const { sql, today } = change
    const { fiscalYear, half, opensOn, dueOn, closesOn } = input
    if (!opensOn && !dueOn && !closesOn) throw new Refused(required(['input', 'dueOn'], aDay))
    const round = await claimOpenRound(change, input)
    const days = {
      opensOn: opensOn ?? round.opensOn,
      dueOn: dueOn ?? round.dueOn,
      closesOn: closesOn ?? round.closesOn,
    }
    const [granted] = await latestExtension(sql, round)
    const [received] = await receivedBetween(sql, round)
    const checks = new InputChecks()
    for (const fault of dayFaults(days, round, today, today)) checks.add(fault)
    if (checks.stands(['input', 'closesOn']) && granted?.dueOn && granted.dueOn > days.closesOn)
      checks.add(outOfOrder(['input', 'closesOn'], isGranted(granted.dueOn)))
    if (checks.stands(['input', 'opensOn']) && received?.first && received.first < days.opensOn)
      checks.add(outOfOrder(['input', 'opensOn'], isReceived(received.first)))
    checks.settle()
    await confirmJudgement(
      sql,
      ['input', 'dueOn'],
      { ...round, dueOn: days.dueOn, centreId: null, today },
      input.confirm,
    )
    await updateRoundDays(sql, round, days)
    if (days.dueOn !== round.dueOn) await refreshRollups(sql, [fiscalYear])
    return { year: fiscalYear, half }
  },
}

const aDay = { th: 'opensOn dueOn หรือ closesOn', en: 'opensOn, dueOn or closesOn' }
const isGranted = (day: string) => ({
  th: `มีศูนย์ที่ได้ขยายเวลาถึงวันที่ ${writtenDay(day, 'TH')}`,
  en: `a centre has an extension until ${writtenDay(day, 'EN')}`,
})
const isReceived = (day: string) => ({
  th: `มีรายงานที่ส่งแล้วเมื่อวันที่ ${writtenDay(day, 'TH')}`,
  en: `a report came in on ${writtenDay(day, 'EN')}`,
})
