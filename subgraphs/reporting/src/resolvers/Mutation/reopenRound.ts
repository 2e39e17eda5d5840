import { writtenRound } from '../../answers/written-round.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { reopenRound as verb } from '../../verbs/reopen-round.ts'

export const reopenRound: MutationResolvers['reopenRound'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { round: await writtenRound(result, context), userErrors }
}
