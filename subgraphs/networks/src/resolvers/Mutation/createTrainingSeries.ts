import type { MutationResolvers } from '../../generated/resolvers.ts'
import { createTrainingSeries as verb } from '../../verbs/create-training-series.ts'

export const createTrainingSeries: MutationResolvers['createTrainingSeries'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    series: result && (await context.loaders.trainingSeries.byId.load(result.id)),
    userErrors,
  }
}
