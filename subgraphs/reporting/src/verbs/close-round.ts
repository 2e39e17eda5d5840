import { addDays } from '@hub/schema/calendar/local-date'
import { InputChecks, outOfOrder, type Refusal, type Verb, writers } from '@hub/server'
import { claimOpenRound } from '../claims/round.ts'
import type { CloseRoundInput } from '../generated/resolvers.ts'
import { writtenDay } from '../rules/written-day.ts'
import type { RoundKey } from '../stores/reporting-round.ts'
import { updateRoundDays } from '../stores/reporting-round-write.ts'
import { latestExtension } from '../stores/round-extension.ts'
import { receivedBetween } from '../stores/round-judgement.ts'

/** Closes a round: after its last day no report is taken. */
export const closeRound: Verb<CloseRoundInput, RoundKey> = {
  name: 'closeRound',
  by: writers.administrators,
  async run(change, input) {
    const { sql, today } = change
    const round = await claimOpenRound(change, input)
    const closesOn = input.closesOn ?? addDays(today, -1)
    const [granted] = await latestExtension(sql, round)
    const [received] = await receivedBetween(sql, round)
    const checks = new InputChecks()
    checks.day(['input', 'closesOn'], closesOn, { notAfter: round.closesOn })
    checks.add(notBefore(closesOn, round.dueOn, { th: 'กำหนดส่ง', en: 'the due date' }))
    checks.add(notBefore(closesOn, granted?.dueOn, { th: 'วันที่ขยายเวลาให้ศูนย์หนึ่ง', en: "a centre's extension" }))
    checks.add(notBefore(closesOn, received?.last, { th: 'วันที่รับรายงานฉบับล่าสุด', en: 'the last report that came in' }))
    checks.settle()
    await updateRoundDays(sql, round, { ...round, closesOn })
    return { year: round.year, half: round.half }
  },
}

/** A refusal to close before a day; null when it is not before. */
function notBefore(closesOn: string, day: string | null | undefined, what: { th: string; en: string }): Refusal | null {
  if (!day || closesOn >= day) return null
  return outOfOrder(['input', 'closesOn'], {
    th: `ปิดวันที่ ${writtenDay(closesOn, 'TH')} ไม่ได้ เพราะก่อน${what.th} ${writtenDay(day, 'TH')}`,
    en: `it cannot close on ${writtenDay(closesOn, 'EN')}, before ${what.en} on ${writtenDay(day, 'EN')}`,
  })
}
