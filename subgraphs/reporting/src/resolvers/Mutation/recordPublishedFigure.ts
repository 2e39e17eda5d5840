import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordPublishedFigure as verb } from '../../verbs/record-published-figure.ts'

export const recordPublishedFigure: MutationResolvers['recordPublishedFigure'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { publishedFigure: result && (await context.loaders.publishedFigures.byId.load(result.id)), userErrors }
}
