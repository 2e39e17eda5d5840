import { fiscalYearEnd, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { isKnownFiscalYear } from '@hub/schema/calendar/known-fiscal-years'

/** A fiscal year (ปีงบประมาณ) as other subgraphs name it. */
export interface FiscalYearKey {
  year: number
}

/** The fiscal year of that number, null for a number that is none the hub knows. */
export const fiscalYear = (year: number): FiscalYearKey | null => (isKnownFiscalYear(year) ? { year } : null)

/** The first and the last day of a fiscal year, or of nothing when the hub does not know the year. */
export const daysOf = (year: number): { from: string; to: string } =>
  isKnownFiscalYear(year)
    ? { from: fiscalYearStart(year), to: fiscalYearEnd(year) }
    : { from: 'infinity', to: '-infinity' }

/** The fiscal years from one to another, both included; none when they are the wrong way round. */
export const fiscalYearsBetween = (from: number, to: number): FiscalYearKey[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({ year: from + index }))
