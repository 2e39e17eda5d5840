import type { MutationResolvers } from '../../generated/resolvers.ts'
import { numberTrainingLetter as verb } from '../../verbs/number-training-letter.ts'

export const numberTrainingLetter: MutationResolvers['numberTrainingLetter'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    training: result && (await context.loaders.trainings.byId.load(result.trainingId)),
    letter: result && (await context.loaders.trainings.letterById.load(result.id)),
    userErrors,
  }
}
