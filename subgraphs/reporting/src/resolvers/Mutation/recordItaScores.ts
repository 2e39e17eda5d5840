import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordItaScores as verb } from '../../verbs/record-ita-scores.ts'

export const recordItaScores: MutationResolvers['recordItaScores'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { measure: result && (await context.loaders.measures.byId.load(result.id)), userErrors }
}
