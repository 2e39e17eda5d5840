import { fiscalYearEnd, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import type { FigureQuestion, FiguresRow } from '../stores/centre-figures.ts'
import { fiscalYear } from './fiscal-years.ts'

/** Figures, and the day at whose end they were so. */
export type Figures = FiguresRow & { asOf: string }

const earliest = (...days: [string, ...string[]]): string => days.toSorted()[0] ?? days[0]

/** The day a question about a year is about: the one asked for, but neither after today nor after the year's end. */
export const effectiveDay = (year: number, asOf: string | null | undefined, today: string): string =>
  earliest(asOf ?? today, today, fiscalYearEnd(year))

/**
 * What to ask the store for figures of a year as of a day; null when the year had not begun by then, or is none.
 * Facts are recorded once they have happened, so that by today, or by a year's end, everything recorded counts.
 */
export function figureDay(
  year: number,
  asOf: string | null | undefined,
  today: string,
): Pick<FigureQuestion, 'year' | 'asOf'> | null {
  if (!fiscalYear(year)) return null
  const day = effectiveDay(year, asOf, today)
  if (day < fiscalYearStart(year)) return null
  return { year, asOf: day === earliest(today, fiscalYearEnd(year)) ? null : day }
}
