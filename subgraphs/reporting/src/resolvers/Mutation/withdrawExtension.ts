import { writtenRound } from '../../answers/written-round.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { withdrawExtension as verb } from '../../verbs/withdraw-extension.ts'

export const withdrawExtension: MutationResolvers['withdrawExtension'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { round: await writtenRound(result, context), userErrors }
}
