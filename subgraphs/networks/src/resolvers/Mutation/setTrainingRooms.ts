import type { MutationResolvers } from '../../generated/resolvers.ts'
import { setTrainingRooms as verb } from '../../verbs/set-training-rooms.ts'

export const setTrainingRooms: MutationResolvers['setTrainingRooms'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    training: result && (await context.loaders.trainings.byId.load(result.id)),
    userErrors,
  }
}
