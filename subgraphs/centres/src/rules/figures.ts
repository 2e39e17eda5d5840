import { figureDay } from '@hub/schema/calendar/as-of'
import { fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { isKnownFiscalYear } from '@hub/schema/calendar/known-fiscal-years'
import type { FigureQuestion, FiguresRow } from '../stores/centre-figures.ts'

/** Figures, and the day at whose end they were so. */
export type Figures = FiguresRow & { asOf: string }

/**
 * What to ask the store for figures of a year as of a day; null when the year had not begun by then, or is none.
 * Facts are recorded once they have happened, so that by today, or by a year's end, everything recorded counts.
 */
export function figureQuestion(
  year: number,
  asOf: string | null | undefined,
  today: string,
): Pick<FigureQuestion, 'year' | 'asOf'> | null {
  if (!isKnownFiscalYear(year)) return null
  const day = figureDay(year, asOf, today)
  if (day < fiscalYearStart(year)) return null
  return { year, asOf: day === figureDay(year, null, today) ? null : day }
}
