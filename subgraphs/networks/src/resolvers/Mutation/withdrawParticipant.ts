import type { MutationResolvers } from '../../generated/resolvers.ts'
import { withdrawParticipant as verb } from '../../verbs/withdraw-participant.ts'

export const withdrawParticipant: MutationResolvers['withdrawParticipant'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    training: result && (await context.loaders.trainings.byId.load(result.trainingId)),
    userErrors,
  }
}
