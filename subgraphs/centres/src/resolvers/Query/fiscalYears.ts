import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { inputError } from '@hub/server'
import type { QueryResolvers } from '../../generated/resolvers.ts'
import { firstFiscalYear, fiscalYear, fiscalYearsBetween, lastFiscalYear } from '../../rules/fiscal-years.ts'

const known = {
  th: `ปี พ.ศ. ${firstFiscalYear} ถึง ${lastFiscalYear}`,
  en: `a year from ${firstFiscalYear} to ${lastFiscalYear}`,
}
const span = { th: 'ไม่เกิน 100 ปี', en: 'at most 100 years' }

export const fiscalYears: QueryResolvers['fiscalYears'] = (_, { from, to }, { today, locale }) => {
  const last = to ?? fiscalYearOf(today)
  if (!fiscalYear(from)) throw inputError({ field: 'from', found: from, accepted: known }, locale)
  if (!fiscalYear(last)) throw inputError({ field: 'to', found: last, accepted: known }, locale)
  if (last - from >= 100) throw inputError({ field: 'to', found: last, accepted: span }, locale)
  return fiscalYearsBetween(from, last)
}
