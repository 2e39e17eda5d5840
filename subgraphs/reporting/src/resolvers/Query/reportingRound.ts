import type { QueryResolvers } from '../../generated/resolvers.ts'

export const reportingRound: QueryResolvers['reportingRound'] = (_, { fiscalYear, half }, { loaders }) =>
  loaders.rounds.byKey({ year: fiscalYear, half })
