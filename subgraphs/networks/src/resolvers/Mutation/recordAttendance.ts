import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordAttendance as verb } from '../../verbs/record-attendance.ts'

export const recordAttendance: MutationResolvers['recordAttendance'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    training: result && (await context.loaders.trainings.byId.load(result.trainingId)),
    participants: result && (await context.loaders.participants.byIds(result.participantIds)),
    userErrors,
  }
}
