import type { MutationResolvers } from '../../generated/resolvers.ts'
import { appointMember as verb } from '../../verbs/appoint-member.ts'

export const appointMember: MutationResolvers['appointMember'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    body: result && (await context.loaders.body.load(result.bodyId)),
    member: result && (await context.loaders.member.load(result.id)),
    userErrors,
  }
}
