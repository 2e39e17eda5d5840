import { fiscalYearEnd, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'

/** A fiscal year (ปีงบประมาณ) as other subgraphs name it. */
export interface FiscalYearKey {
  year: number
}

/** From the year after the change of government that brought local self-government, to the end of what a day can be. */
export const firstFiscalYear = 2476
export const lastFiscalYear = 2999

/** The fiscal year of that number, null for a number that is none the hub knows. */
export const fiscalYear = (year: number): FiscalYearKey | null =>
  year >= firstFiscalYear && year <= lastFiscalYear ? { year } : null

/** The first and the last day of a fiscal year, or of nothing when the hub does not know the year. */
export const daysOf = (year: number): { from: string; to: string } =>
  fiscalYear(year) ? { from: fiscalYearStart(year), to: fiscalYearEnd(year) } : { from: 'infinity', to: '-infinity' }

/** The fiscal years from one to another, both included; none when they are the wrong way round. */
export const fiscalYearsBetween = (from: number, to: number): FiscalYearKey[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({ year: from + index }))
