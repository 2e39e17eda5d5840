import { addDays } from '@hub/schema/calendar/local-date'
import { InputChecks, Refused, required, type Verb, writers } from '@hub/server'
import { claimOpenRound } from '../claims/round.ts'
import type { ExtendRoundInput } from '../generated/resolvers.ts'
import { latestClose } from '../rules/round-days.ts'
import type { RoundKey } from '../stores/reporting-round.ts'
import { updateRoundDays } from '../stores/reporting-round-write.ts'
import { refreshRollups } from '../stores/rollups.ts'

/** Puts a round's due date off, or the day on which it closes, for all centres. */
export const extendRound: Verb<ExtendRoundInput, RoundKey> = {
  name: 'extendRound',
  by: writers.administrators,
  async run(change, input) {
    const { fiscalYear, half, dueOn = null, closesOn = null } = input
    if (!dueOn && !closesOn) throw new Refused(required(['input', 'dueOn'], aDay))
    const round = await claimOpenRound(change, input)
    const checks = new InputChecks()
    const notAfter = latestClose(round, change.today)
    checks.day(['input', 'dueOn'], dueOn, { notBefore: latest(change.today, addDays(round.dueOn, 1)), notAfter })
    const due = (checks.stands(['input', 'dueOn']) && dueOn) || round.dueOn
    checks.day(['input', 'closesOn'], closesOn, { notBefore: latest(addDays(round.closesOn, 1), due), notAfter })
    checks.settle()
    const days = { opensOn: round.opensOn, dueOn: due, closesOn: closesOn ?? latest(round.closesOn, due) }
    await updateRoundDays(change.sql, round, days)
    if (dueOn) await refreshRollups(change.sql, [fiscalYear])
    return { year: fiscalYear, half }
  },
}

const latest = (one: string, other: string): string => (one > other ? one : other)
const aDay = { th: 'dueOn หรือ closesOn', en: 'dueOn or closesOn' }
