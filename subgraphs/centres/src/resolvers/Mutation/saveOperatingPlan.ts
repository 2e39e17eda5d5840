import type { MutationResolvers } from '../../generated/resolvers.ts'
import { saveOperatingPlan as verb } from '../../verbs/save-operating-plan.ts'

export const saveOperatingPlan: MutationResolvers['saveOperatingPlan'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    centre: result && (await context.loaders.centre.load(result.centreId)),
    operatingPlan: result && (await context.loaders.operatingPlan.load(result.id)),
    userErrors,
  }
}
