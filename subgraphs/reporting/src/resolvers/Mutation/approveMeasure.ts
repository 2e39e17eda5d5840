import type { MutationResolvers } from '../../generated/resolvers.ts'
import { approveMeasure as verb } from '../../verbs/approve-measure.ts'

export const approveMeasure: MutationResolvers['approveMeasure'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { measure: result && (await context.loaders.measures.byId.load(result.id)), userErrors }
}
