import type { MutationResolvers } from '../../generated/resolvers.ts'
import { announceMeasure as verb } from '../../verbs/announce-measure.ts'

export const announceMeasure: MutationResolvers['announceMeasure'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { measure: result && (await context.loaders.measures.byId.load(result.id)), userErrors }
}
