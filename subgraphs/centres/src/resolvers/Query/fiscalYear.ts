import type { QueryResolvers } from '../../generated/resolvers.ts'
import * as rules from '../../rules/fiscal-years.ts'

export const fiscalYear: QueryResolvers['fiscalYear'] = (_, { year }) => rules.fiscalYear(year)
