import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import type { QueryResolvers } from '../../generated/resolvers.ts'

export const currentFiscalYear: QueryResolvers['currentFiscalYear'] = (_, __, { today }) => ({
  year: fiscalYearOf(today),
})
