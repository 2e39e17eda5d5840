import { writtenTarget } from '../../answers/written-target.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { setTarget as verb } from '../../verbs/set-target.ts'

export const setTarget: MutationResolvers['setTarget'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { target: await writtenTarget(result, context), userErrors }
}
