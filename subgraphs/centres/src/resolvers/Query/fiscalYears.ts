import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { FIRST_FISCAL_YEAR, isKnownFiscalYear, LAST_FISCAL_YEAR } from '@hub/schema/calendar/known-fiscal-years'
import { inputError } from '@hub/server'
import type { QueryResolvers } from '../../generated/resolvers.ts'
import { fiscalYearsBetween } from '../../rules/fiscal-years.ts'

const known = {
  th: `ปี พ.ศ. ${FIRST_FISCAL_YEAR} ถึง ${LAST_FISCAL_YEAR}`,
  en: `a year from ${FIRST_FISCAL_YEAR} to ${LAST_FISCAL_YEAR}`,
}
const span = { th: 'ไม่เกิน 100 ปี', en: 'at most 100 years' }

export const fiscalYears: QueryResolvers['fiscalYears'] = (_, { from, to }, { today, locale }) => {
  const last = to ?? fiscalYearOf(today)
  if (!isKnownFiscalYear(from)) throw inputError({ field: 'from', found: from, accepted: known }, locale)
  if (!isKnownFiscalYear(last)) throw inputError({ field: 'to', found: last, accepted: known }, locale)
  if (last - from >= 100) throw inputError({ field: 'to', found: last, accepted: span }, locale)
  return fiscalYearsBetween(from, last)
}
