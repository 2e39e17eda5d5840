import { fiscalYearEnd, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'

/** Asks for the figures of an area in a fiscal year, as of a past day or as everything recorded says. */
export interface FigureQuestion {
  /** `TH` (the nation), a region's code, or a province's code. */
  area: string
  year: number
  /** A day before today; null for today. */
  asOf: string | null
}

const firstYear = 2476
const lastYear = 2999

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
  if (year < firstYear || year > lastYear) return null
  const past = asOf && asOf < today ? asOf : null
  return fiscalYearStart(year) <= (past ?? today) ? { area, year, asOf: past } : null
}

/** The day whose end a figure stands for: the day asked for, but neither after today nor after the year's last day. */
export function figureDay({ year, asOf }: FigureQuestion, today: string): string {
  const asked = asOf ?? today
  const yearEnd = fiscalYearEnd(year)
  if (yearEnd < asked) return yearEnd
  return asked
}
