import type { MutationResolvers } from '../../generated/resolvers.ts'
import { cancelTraining as verb } from '../../verbs/cancel-training.ts'

export const cancelTraining: MutationResolvers['cancelTraining'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    training: result && (await context.loaders.trainings.byId.load(result.id)),
    userErrors,
  }
}
