import { InputChecks, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimRound } from '../claims/round.ts'
import type { ReopenRoundInput } from '../generated/resolvers.ts'
import { latestClose } from '../rules/round-days.ts'
import { writtenDay } from '../rules/written-day.ts'
import type { RoundKey } from '../stores/reporting-round.ts'
import { updateRoundDays } from '../stores/reporting-round-write.ts'

/** Opens a round that has closed once more, for late reports. */
export const reopenRound: Verb<ReopenRoundInput, RoundKey> = {
  name: 'reopenRound',
  by: writers.administrators,
  async run(change, input) {
    const { sql, today } = change
    const round = await claimRound(change, input)
    if (round.closesOn >= today) throw new Refused(outOfOrder(['input', 'fiscalYear'], isOpen(round.closesOn)))
    const checks = new InputChecks()
    const closesOn = checks.day(['input', 'closesOn'], input.closesOn, {
      notBefore: today,
      notAfter: latestClose(round, today),
    })
    checks.settle()
    await updateRoundDays(sql, round, { ...round, closesOn })
    return { year: round.year, half: round.half }
  },
}

const isOpen = (day: string) => ({
  th: `รอบนี้ยังไม่ปิด รับรายงานถึงวันที่ ${writtenDay(day, 'TH')}`,
  en: `the round has not closed: it takes reports until ${writtenDay(day, 'EN')}`,
})
