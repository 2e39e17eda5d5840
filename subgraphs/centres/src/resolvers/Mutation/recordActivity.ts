import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordActivity as verb } from '../../verbs/record-activity.ts'

export const recordActivity: MutationResolvers['recordActivity'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    centre: result && (await context.loaders.centre.load(result.centreId)),
    activity: result && (await context.loaders.activity.load(result.id)),
    userErrors,
  }
}
