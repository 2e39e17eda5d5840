import { type FiscalYear, fiscalYearEnd } from './fiscal-year.ts'
import type { LocalDate } from './local-date.ts'

/** The past day that figures are asked for; null for today, which a day after today counts as. */
export const pastDay = (asOf: LocalDate | null | undefined, today: LocalDate): LocalDate | null =>
  asOf && asOf < today ? asOf : null

/** The day whose end a figure of a year stands for: the day asked for, but neither after today nor after the year's end. */
export function figureDay(year: FiscalYear, asOf: LocalDate | null | undefined, today: LocalDate): LocalDate {
  const asked = pastDay(asOf, today) ?? today
  const end = fiscalYearEnd(year)
  return asked < end ? asked : end
}
