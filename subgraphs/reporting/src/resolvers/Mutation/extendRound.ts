import { writtenRound } from '../../answers/written-round.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { extendRound as verb } from '../../verbs/extend-round.ts'

export const extendRound: MutationResolvers['extendRound'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { round: await writtenRound(result, context), userErrors }
}
