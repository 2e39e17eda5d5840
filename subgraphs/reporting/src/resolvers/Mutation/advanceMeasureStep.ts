import type { MutationResolvers } from '../../generated/resolvers.ts'
import { advanceMeasureStep as verb } from '../../verbs/advance-measure-step.ts'

export const advanceMeasureStep: MutationResolvers['advanceMeasureStep'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { measure: result && (await context.loaders.measures.byId.load(result.id)), userErrors }
}
