import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctAnnouncement as verb } from '../../verbs/correct-announcement.ts'

export const correctAnnouncement: MutationResolvers['correctAnnouncement'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    centre: result && (await context.loaders.centre.load(result.id)),
    announcement: result && (await context.loaders.announcement.load(result.id)),
    userErrors,
  }
}
