import { writtenRound } from '../../answers/written-round.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { closeRound as verb } from '../../verbs/close-round.ts'

export const closeRound: MutationResolvers['closeRound'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { round: await writtenRound(result, context), userErrors }
}
