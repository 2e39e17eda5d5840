import type { MutationResolvers } from '../../generated/resolvers.ts'
import { appointMembers as verb } from '../../verbs/appoint-members.ts'

export const appointMembers: MutationResolvers['appointMembers'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  const { body, member } = context.loaders
  const members = result && (await Promise.all(result.ids.map((id) => member.load(id))))
  // A repeated request may come when a seat has been removed again.
  const standing = members?.flatMap((each) => each ?? [])
  return { body: result && (await body.load(result.bodyId)), members: standing, userErrors }
}
