import type { MutationResolvers } from '../../generated/resolvers.ts'
import { scheduleTraining as verb } from '../../verbs/schedule-training.ts'

export const scheduleTraining: MutationResolvers['scheduleTraining'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    training: result && (await context.loaders.trainings.byId.load(result.id)),
    userErrors,
  }
}
