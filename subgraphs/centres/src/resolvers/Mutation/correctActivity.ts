import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctActivity as verb } from '../../verbs/correct-activity.ts'

export const correctActivity: MutationResolvers['correctActivity'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    activity: result && (await context.loaders.activity.load(result.id)),
    userErrors,
  }
}
