import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctPublishedFigure as verb } from '../../verbs/correct-published-figure.ts'

export const correctPublishedFigure: MutationResolvers['correctPublishedFigure'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { publishedFigure: result && (await context.loaders.publishedFigures.byId.load(result.id)), userErrors }
}
