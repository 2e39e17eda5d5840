import { defaultDueOn, type HalfYear, halfEnd, halfStart } from '@hub/schema/calendar/half'
import { addDays } from '@hub/schema/calendar/local-date'
import type { History } from './history.ts'

/** Counts of one round. */
export interface Count {
  expected: number
  submitted: number
  onTime: number
  returned: number
  empty: number
  accepted: number
}

/** Counts a round anew, one centre after another, as it was at the end of a day. */
export function recount(histories: History[], round: HalfYear, day: string): Count {
  const count: Count = { expected: 0, submitted: 0, onTime: 0, returned: 0, empty: 0, accepted: 0 }
  if (day < halfStart(round.fiscalYear, round.half)) return count
  for (const each of histories) addCentre(count, each, round, day)
  return count
}

function addCentre(count: Count, { open, reports, putOff }: History, round: HalfYear, day: string): void {
  const end = halfEnd(round.fiscalYear, round.half)
  const judged = day < end ? day : end
  if (!open.some(([from, to]) => from <= judged && (to === undefined || to > judged))) return
  count.expected += 1
  const report = reports.find(({ year, half }) => year === round.fiscalYear && half === round.half)
  const steps = report?.steps.filter(({ at }) => at <= day) ?? []
  const last = steps.at(-1)?.state
  if (last === undefined || last === 'WITHDRAWN') return
  const sent = steps.find(({ state, revision }) => state === 'SUBMITTED' && !report?.empty?.includes(revision ?? 1))
  if (!sent) {
    count.empty += 1
    return
  }
  count.submitted += 1
  if (sent.at <= dueOn(round, putOff)) count.onTime += 1
  if (last === 'RETURNED') count.returned += 1
  if (last === 'ACCEPTED') count.accepted += 1
}

const dueOn = ({ fiscalYear, half }: HalfYear, putOff: number): string =>
  addDays(defaultDueOn(fiscalYear, half), fiscalYear === 2564 && half === 'FIRST' ? putOff : 0)
