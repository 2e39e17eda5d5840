import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordTrainingLetter as verb } from '../../verbs/record-training-letter.ts'

export const recordTrainingLetter: MutationResolvers['recordTrainingLetter'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    training: result && (await context.loaders.trainings.byId.load(result.trainingId)),
    letter: result && (await context.loaders.trainings.letterById.load(result.id)),
    userErrors,
  }
}
