import { fiscalYearEnd, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { daysBetween } from '@hub/schema/calendar/local-date'

/** What is asked for: a number, by flow or stock, in a fiscal year. */
export interface Aim {
  basis: 'ADDED_IN_YEAR' | 'TOTAL_BY_END'
  /** Fiscal year, Buddhist. */
  year: number
  value: number
}

export type Pace = 'AHEAD' | 'ON_TRACK' | 'BEHIND' | 'REACHED' | 'NOT_REACHED'

/** The share of a fiscal year that has passed at the end of a day: 0 before it, 1 from its last day on. */
export function elapsedShare(year: number, day: string): number {
  const length = daysBetween(fiscalYearStart(year), fiscalYearEnd(year)) + 1
  const passed = daysBetween(fiscalYearStart(year), day) + 1
  return Math.min(Math.max(passed / length, 0), 1)
}

/**
 * What a day asks for: the year's flow in proportion to the days passed. A stock grows from whatever there was before,
 * so no day within the year asks for a part of it: null, as outside the year.
 */
export function expectedBy(aim: Aim, day: string): number | null {
  if (aim.basis === 'TOTAL_BY_END' || !isRunning(aim.year, day)) return null
  return aim.value * elapsedShare(aim.year, day)
}

/**
 * How an actual number stands against its aim at the end of a day. Centres and networks come whole: while less than one
 * is too few or too many, it is on track. Null before the year, and for a stock that the running year may still reach.
 */
export function paceOf(aim: Aim, actual: number, day: string): Pace | null {
  if (day < fiscalYearStart(aim.year)) return null
  if (day >= fiscalYearEnd(aim.year)) return actual >= aim.value ? 'REACHED' : 'NOT_REACHED'
  if (aim.basis === 'TOTAL_BY_END') return actual >= aim.value ? 'REACHED' : null
  const expected = aim.value * elapsedShare(aim.year, day)
  if (actual > Math.ceil(expected)) return 'AHEAD'
  return actual < Math.floor(expected) ? 'BEHIND' : 'ON_TRACK'
}

const isRunning = (year: number, day: string): boolean => day >= fiscalYearStart(year) && day <= fiscalYearEnd(year)
