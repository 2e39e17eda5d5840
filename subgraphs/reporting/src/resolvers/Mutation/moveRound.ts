import { writtenRound } from '../../answers/written-round.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { moveRound as verb } from '../../verbs/move-round.ts'

export const moveRound: MutationResolvers['moveRound'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { round: await writtenRound(result, context), userErrors }
}
