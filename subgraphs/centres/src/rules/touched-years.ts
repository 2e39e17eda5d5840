import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'

/** What of an activity the figures count. */
interface Counted {
  heldOn: string
  mission: number
  attendance: number | null
}

/** The fiscal years whose figures change when the record of an activity does; none when they count nothing of it. */
export function touchedYears(before: Counted, after: Counted): number[] {
  const years = [...new Set([fiscalYearOf(before.heldOn), fiscalYearOf(after.heldOn)])].sort()
  const same = before.mission === after.mission && before.attendance === after.attendance
  return same && years.length === 1 ? [] : years
}
