import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordCentreIntervals as verb } from '../../verbs/record-centre-intervals.ts'

export const recordCentreIntervals: MutationResolvers['recordCentreIntervals'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { centreId: result?.centreId ?? null, userErrors }
}
