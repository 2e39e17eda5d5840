import type { MutationResolvers } from '../../generated/resolvers.ts'
import { changeMember as verb } from '../../verbs/change-member.ts'

export const changeMember: MutationResolvers['changeMember'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    body: result && (await context.loaders.body.load(result.bodyId)),
    member: result && (await context.loaders.member.load(result.id)),
    userErrors,
  }
}
