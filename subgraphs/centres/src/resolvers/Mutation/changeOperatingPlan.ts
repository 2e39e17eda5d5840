import type { MutationResolvers } from '../../generated/resolvers.ts'
import { changeOperatingPlan as verb } from '../../verbs/change-operating-plan.ts'

export const changeOperatingPlan: MutationResolvers['changeOperatingPlan'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    operatingPlan: result && (await context.loaders.operatingPlan.load(result.id)),
    userErrors,
  }
}
