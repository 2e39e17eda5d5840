import { writtenTarget } from '../../answers/written-target.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctTarget as verb } from '../../verbs/correct-target.ts'

export const correctTarget: MutationResolvers['correctTarget'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { target: await writtenTarget(result, context), userErrors }
}
