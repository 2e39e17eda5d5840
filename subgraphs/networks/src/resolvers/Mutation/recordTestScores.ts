import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordTestScores as verb } from '../../verbs/record-test-scores.ts'

export const recordTestScores: MutationResolvers['recordTestScores'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    training: result && (await context.loaders.trainings.byId.load(result.trainingId)),
    participants: result && (await context.loaders.participants.byIds(result.participantIds)),
    userErrors,
  }
}
