import type { Transaction } from '@hub/db/connect'
import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { defaultDueOn, halfEnd, halfStart } from '@hub/schema/calendar/half'
import { addDays } from '@hub/schema/calendar/local-date'
import { alreadyExists, confirmationNeeded, InputChecks, Refused, type Verb, writers } from '@hub/server'
import type { OpenRoundInput } from '../generated/resolvers.ts'
import { dayFaults } from '../rules/round-days.ts'
import type { RoundKey } from '../stores/reporting-round.ts'
import { firstRoundYear, insertRound, roundId } from '../stores/reporting-round-write.ts'
import { refreshRollups } from '../stores/rollups.ts'

/** How many fiscal years ahead a round can be opened. */
const yearsAhead = 5

/** Late reports are taken for this many days after the due date, unless told otherwise. */
const daysForLateReports = 120

/** Opens a round of reporting. */
export const openRound: Verb<OpenRoundInput, RoundKey> = {
  name: 'openRound',
  by: writers.administrators,
  async run({ sql, today }, input) {
    const { fiscalYear, half } = input
    const key = { year: fiscalYear, half }
    const [known] = await roundId(sql, key)
    if (known) throw new Refused(alreadyExists(['input', 'fiscalYear'], isOpen))
    await checkYear(sql, fiscalYear, today)
    const days = daysOf(input)
    const checks = new InputChecks()
    const covered = { startsOn: halfStart(fiscalYear, half), endsOn: halfEnd(fiscalYear, half) }
    for (const fault of dayFaults(days, covered, today)) checks.add(fault)
    checks.settle()
    if (days.dueOn < today && !input.confirm) throw new Refused(confirmationNeeded(['input', 'dueOn'], isOver))
    await insertRound(sql, key, days)
    await refreshRollups(sql, [fiscalYear])
    return key
  },
}

async function checkYear(sql: Transaction, fiscalYear: number, today: string): Promise<void> {
  const running = fiscalYearOf(today)
  const [first] = await firstRoundYear(sql)
  const checks = new InputChecks()
  checks.number(['input', 'fiscalYear'], fiscalYear, { min: first?.year ?? running, max: running + yearsAhead })
  checks.settle()
}

function daysOf({ fiscalYear, half, opensOn, dueOn, closesOn }: OpenRoundInput) {
  const due = dueOn ?? defaultDueOn(fiscalYear, half)
  return {
    opensOn: opensOn ?? halfStart(fiscalYear, half),
    dueOn: due,
    closesOn: closesOn ?? addDays(due, daysForLateReports),
  }
}

const isOpen = { th: 'มีรอบรายงานนี้อยู่แล้ว', en: 'there is this round already' }
const isOver = {
  th: 'กำหนดส่งพ้นไปแล้ว ศูนย์ที่ยังไม่ส่งจะค้างส่งทันที',
  en: 'the due date is over: whoever has not reported is late at once',
}
