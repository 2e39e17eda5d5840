import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctItaScore as verb } from '../../verbs/correct-ita-score.ts'

export const correctItaScore: MutationResolvers['correctItaScore'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { measure: result && (await context.loaders.measures.byId.load(result.id)), userErrors }
}
