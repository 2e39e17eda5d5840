import type { MutationResolvers } from '../../generated/resolvers.ts'
import { removeActivity as verb } from '../../verbs/remove-activity.ts'

export const removeActivity: MutationResolvers['removeActivity'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    centre: result && (await context.loaders.centre.load(result.centreId)),
    userErrors,
  }
}
