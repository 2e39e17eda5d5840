import type { MutationResolvers } from '../../generated/resolvers.ts'
import { draftMeasure as verb } from '../../verbs/draft-measure.ts'

export const draftMeasure: MutationResolvers['draftMeasure'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { measure: result && (await context.loaders.measures.byId.load(result.id)), userErrors }
}
