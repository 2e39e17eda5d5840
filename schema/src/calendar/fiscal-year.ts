import { toBuddhistYear, toGregorianYear } from './era.ts'
import { dayOf, type LocalDate, partsOf } from './local-date.ts'

/**
 * A fiscal year (ปีงบประมาณ) runs from 1 October to 30 September and is named by the Buddhist year
 * in which it ends: 2564 is 1 October 2020 to 30 September 2021.
 */
export type FiscalYear = number

const FIRST_MONTH = 10

/** The fiscal year a day belongs to. */
export function fiscalYearOf(day: LocalDate): FiscalYear {
  const { year, month } = partsOf(day)
  return toBuddhistYear(month >= FIRST_MONTH ? year + 1 : year)
}

/** 1 October, the first day of a fiscal year. */
export const fiscalYearStart = (year: FiscalYear): LocalDate => dayOf(toGregorianYear(year) - 1, FIRST_MONTH, 1)

/** 30 September, the last day of a fiscal year. */
export const fiscalYearEnd = (year: FiscalYear): LocalDate => dayOf(toGregorianYear(year), FIRST_MONTH - 1, 30)
