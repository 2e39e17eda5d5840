import { halfYearOf } from '@hub/schema/calendar/half'
import type { QueryResolvers } from '../../generated/resolvers.ts'

export const currentRound: QueryResolvers['currentRound'] = (_, __, { loaders, today }) => {
  const { fiscalYear, half } = halfYearOf(today)
  return loaders.rounds.byKey({ year: fiscalYear, half })
}
