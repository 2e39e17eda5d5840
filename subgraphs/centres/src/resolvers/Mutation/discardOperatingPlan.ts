import type { MutationResolvers } from '../../generated/resolvers.ts'
import { discardOperatingPlan as verb } from '../../verbs/discard-operating-plan.ts'

export const discardOperatingPlan: MutationResolvers['discardOperatingPlan'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    centre: result && (await context.loaders.centre.load(result.centreId)),
    userErrors,
  }
}
