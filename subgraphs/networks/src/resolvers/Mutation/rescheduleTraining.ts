import type { MutationResolvers } from '../../generated/resolvers.ts'
import { rescheduleTraining as verb } from '../../verbs/reschedule-training.ts'

export const rescheduleTraining: MutationResolvers['rescheduleTraining'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    training: result && (await context.loaders.trainings.byId.load(result.id)),
    userErrors,
  }
}
