import { InputChecks, invalid, Refused, required, type Verb, writers } from '@hub/server'
import { claimOpenRound } from '../claims/round.ts'
import type { ExtendRoundInput } from '../generated/resolvers.ts'
import { dayFaults } from '../rules/round-days.ts'
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
    if (dueOn) checks.day(['input', 'dueOn'], dueOn, { notBefore: change.today })
    if (dueOn && dueOn <= round.dueOn) checks.add(invalid(['input', 'dueOn'], dueOn, laterThan(round.dueOn)))
    if (closesOn && closesOn <= round.closesOn)
      checks.add(invalid(['input', 'closesOn'], closesOn, laterThan(round.closesOn)))
    checks.settle()
    const due = dueOn ?? round.dueOn
    const days = { opensOn: round.opensOn, dueOn: due, closesOn: closesOn ?? latest(round.closesOn, due) }
    for (const fault of dayFaults(days, round, change.today)) checks.add(fault)
    checks.settle()
    await updateRoundDays(change.sql, round, days)
    if (dueOn) await refreshRollups(change.sql, [fiscalYear])
    return { year: fiscalYear, half }
  },
}

const latest = (one: string, other: string): string => (one > other ? one : other)
const laterThan = (day: string) => ({ th: `หลัง ${day}`, en: `a day after ${day}` })
const aDay = { th: 'dueOn หรือ closesOn', en: 'dueOn or closesOn' }
