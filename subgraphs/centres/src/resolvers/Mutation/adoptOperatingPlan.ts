import type { MutationResolvers } from '../../generated/resolvers.ts'
import { adoptOperatingPlan as verb } from '../../verbs/adopt-operating-plan.ts'

export const adoptOperatingPlan: MutationResolvers['adoptOperatingPlan'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    centre: result && (await context.loaders.centre.load(result.centreId)),
    operatingPlan: result && (await context.loaders.operatingPlan.load(result.id)),
    userErrors,
  }
}
