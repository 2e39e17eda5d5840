import type { MutationResolvers } from '../../generated/resolvers.ts'
import { changeMeasure as verb } from '../../verbs/change-measure.ts'

export const changeMeasure: MutationResolvers['changeMeasure'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { measure: result && (await context.loaders.measures.byId.load(result.id)), userErrors }
}
