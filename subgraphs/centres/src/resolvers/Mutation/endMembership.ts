import type { MutationResolvers } from '../../generated/resolvers.ts'
import { endMembership as verb } from '../../verbs/end-membership.ts'

export const endMembership: MutationResolvers['endMembership'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    body: result && (await context.loaders.body.load(result.bodyId)),
    member: result && (await context.loaders.member.load(result.id)),
    userErrors,
  }
}
