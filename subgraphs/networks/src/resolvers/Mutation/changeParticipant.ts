import type { MutationResolvers } from '../../generated/resolvers.ts'
import { changeParticipant as verb } from '../../verbs/change-participant.ts'

export const changeParticipant: MutationResolvers['changeParticipant'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    participant: result && (await context.loaders.participants.byId.load(result.id)),
    userErrors,
  }
}
