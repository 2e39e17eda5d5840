import { fiscalYearOf, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { dayOf, isLeapYear, type LocalDate, partsOf } from '@hub/schema/calendar/local-date'

/** Whole fiscal years that identities are kept after what they were needed for has ended, unless set otherwise. */
export const standardRetentionYears = 5

/** Years that readings of personal data are kept: within three of learning of a misuse one may sue (PDPA, section 78). */
const readingYears = 3

/** What is too old to be kept on a day. */
export interface RetentionPeriod {
  /** First day of the fiscal years that are kept: whoever was needed only before it is forgotten. */
  keptFrom: LocalDate
  /** First day of the readings that are kept. */
  readingsFrom: LocalDate
}

/**
 * The periods on a day. Identities are kept for `years` whole fiscal years after the one in which a training, a seat, a
 * membership, a centre or a network ended. Five is how long the Regulation on Official Correspondence B.E. 2526 (clause 57)
 * keeps a copy whose original is elsewhere, and that is what the hub's lists of people are.
 */
export const retentionPeriod = (today: LocalDate, years: number): RetentionPeriod => ({
  keptFrom: fiscalYearStart(fiscalYearOf(today) - years),
  readingsFrom: yearsBefore(today, readingYears),
})

function yearsBefore(today: LocalDate, years: number): LocalDate {
  const { year, month, day } = partsOf(today)
  const then = year - years
  return dayOf(then, month, month === 2 && day === 29 && !isLeapYear(then) ? 28 : day)
}
