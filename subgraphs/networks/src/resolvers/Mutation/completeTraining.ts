import type { MutationResolvers } from '../../generated/resolvers.ts'
import { completeTraining as verb } from '../../verbs/complete-training.ts'

export const completeTraining: MutationResolvers['completeTraining'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    training: result && (await context.loaders.trainings.byId.load(result.id)),
    userErrors,
  }
}
