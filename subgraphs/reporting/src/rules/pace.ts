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

/** Days of a fiscal year that have passed at the end of a day within it, and how many the year has. */
export function elapsedDays(year: number, day: string): { passed: number; length: number } {
  const start = fiscalYearStart(year)
  return { passed: daysBetween(start, day) + 1, length: daysBetween(start, fiscalYearEnd(year)) + 1 }
}

/**
 * What a day asks for: the year's flow in proportion to the days passed. A stock grows from whatever there was before,
 * so no day within the year asks for a part of it: null, as outside the year.
 */
export function expectedBy(aim: Aim, day: string): number | null {
  if (aim.basis === 'TOTAL_BY_END' || !isRunning(aim.year, day)) return null
  return inProportion(aim, day)
}

/**
 * How an actual number stands against its aim at the end of a day. Centres and networks come whole: while less than one
 * is too few or too many, it is on track. Null before the year, and for a stock that the running year may still reach.
 */
export function paceOf(aim: Aim, actual: number, day: string): Pace | null {
  if (day < fiscalYearStart(aim.year)) return null
  if (day >= fiscalYearEnd(aim.year)) return actual >= aim.value ? 'REACHED' : 'NOT_REACHED'
  if (aim.basis === 'TOTAL_BY_END') return actual >= aim.value ? 'REACHED' : null
  const expected = inProportion(aim, day)
  if (actual > Math.ceil(expected)) return 'AHEAD'
  return actual < Math.floor(expected) ? 'BEHIND' : 'ON_TRACK'
}

// Multiplied before it is divided: what a day asks for in whole numbers must not come out a hair above or below.
function inProportion({ value, year }: Aim, day: string): number {
  const { passed, length } = elapsedDays(year, day)
  return (value * passed) / length
}

const isRunning = (year: number, day: string): boolean => day >= fiscalYearStart(year) && day <= fiscalYearEnd(year)
