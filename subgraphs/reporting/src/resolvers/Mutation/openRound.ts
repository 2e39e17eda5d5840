import { writtenRound } from '../../answers/written-round.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { openRound as verb } from '../../verbs/open-round.ts'

export const openRound: MutationResolvers['openRound'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { round: await writtenRound(result, context), userErrors }
}
