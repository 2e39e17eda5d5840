import { pastDay } from '@hub/schema/calendar/as-of'
import { fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { isKnownFiscalYear } from '@hub/schema/calendar/known-fiscal-years'

/** Asks for the figures of an area in a fiscal year, as of a past day or as everything recorded says. */
export interface FigureQuestion {
  /** `TH` (the nation), a region's code, or a province's code. */
  area: string
  year: number
  /** A day before today; null for today. */
  asOf: string | null
}

/**
 * What is to be counted when figures of a year are asked for as of a day; null when there can be no figure, because the
 * year had not begun on that day. A day after today counts as today.
 */
export function figureQuestion(
  area: string,
  year: number,
  asOf: string | null | undefined,
  today: string,
): FigureQuestion | null {
  if (!isKnownFiscalYear(year)) return null
  const past = pastDay(asOf, today)
  return fiscalYearStart(year) <= (past ?? today) ? { area, year, asOf: past } : null
}
