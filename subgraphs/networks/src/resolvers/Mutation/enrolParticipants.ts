import type { MutationResolvers } from '../../generated/resolvers.ts'
import { enrolParticipants as verb } from '../../verbs/enrol-participants.ts'

export const enrolParticipants: MutationResolvers['enrolParticipants'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    training: result && (await context.loaders.trainings.byId.load(result.trainingId)),
    participants: result && (await context.loaders.participants.byIds(result.participantIds)),
    userErrors,
  }
}
