import { toGregorianYear } from './era.ts'
import { type FiscalYear, fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.ts'
import { addDays, dayOf, type LocalDate, partsOf } from './local-date.ts'

/** The halves of a fiscal year; a centre reports once for each. FIRST is October–March, SECOND April–September. */
export const HALVES = ['FIRST', 'SECOND'] as const

export type Half = (typeof HALVES)[number]

/** One half of one fiscal year: the round for which a report is owed. */
export interface HalfYear {
  readonly fiscalYear: FiscalYear
  readonly half: Half
}

/** Days between the end of a half-year and its due date, when no other setting is given: no document names one. */
export const DEFAULT_DAYS_TO_REPORT = 30

/** Which half of its fiscal year a day lies in. */
export function halfOf(day: LocalDate): Half {
  const { month } = partsOf(day)
  return month >= 4 && month <= 9 ? 'SECOND' : 'FIRST'
}

/** The half-year a day lies in. */
export const halfYearOf = (day: LocalDate): HalfYear => ({ fiscalYear: fiscalYearOf(day), half: halfOf(day) })

/** 1 October or 1 April. */
export const halfStart = (year: FiscalYear, half: Half): LocalDate =>
  half === 'FIRST' ? fiscalYearStart(year) : dayOf(toGregorianYear(year), 4, 1)

/** 31 March or 30 September. */
export const halfEnd = (year: FiscalYear, half: Half): LocalDate =>
  half === 'FIRST' ? dayOf(toGregorianYear(year), 3, 31) : fiscalYearEnd(year)

/** The last day on which a half-year's report is on time, by default. */
export const defaultDueOn = (year: FiscalYear, half: Half, daysToReport = DEFAULT_DAYS_TO_REPORT): LocalDate =>
  addDays(halfEnd(year, half), daysToReport)

/** The half-year after this one. */
export const nextHalfYear = ({ fiscalYear, half }: HalfYear): HalfYear =>
  half === 'FIRST' ? { fiscalYear, half: 'SECOND' } : { fiscalYear: fiscalYear + 1, half: 'FIRST' }

/** Every half-year from one to another, both included, in order of time; empty when they are the wrong way round. */
export function halfYearsBetween(from: HalfYear, to: HalfYear): HalfYear[] {
  const between: HalfYear[] = []
  const last = halfEnd(to.fiscalYear, to.half)
  for (let each = from; halfEnd(each.fiscalYear, each.half) <= last; each = nextHalfYear(each)) between.push(each)
  return between
}
