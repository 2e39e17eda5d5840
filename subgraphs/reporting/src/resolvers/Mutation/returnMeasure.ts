import type { MutationResolvers } from '../../generated/resolvers.ts'
import { returnMeasure as verb } from '../../verbs/return-measure.ts'

export const returnMeasure: MutationResolvers['returnMeasure'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { measure: result && (await context.loaders.measures.byId.load(result.id)), userErrors }
}
