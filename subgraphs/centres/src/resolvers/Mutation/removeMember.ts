import type { MutationResolvers } from '../../generated/resolvers.ts'
import { removeMember as verb } from '../../verbs/remove-member.ts'

export const removeMember: MutationResolvers['removeMember'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    body: result && (await context.loaders.body.load(result.bodyId)),
    userErrors,
  }
}
