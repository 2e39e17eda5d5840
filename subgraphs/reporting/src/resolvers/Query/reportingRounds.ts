import type { QueryResolvers } from '../../generated/resolvers.ts'
import { checkYears } from '../../rules/list-of-years.ts'

export const reportingRounds: QueryResolvers['reportingRounds'] = (_, { from, to }, context) => {
  checkYears(from, to, context.locale)
  return context.loaders.rounds.between(from, to)
}
