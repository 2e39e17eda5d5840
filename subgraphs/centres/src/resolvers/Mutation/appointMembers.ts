import { found } from '@hub/server'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { appointMembers as verb } from '../../verbs/appoint-members.ts'

export const appointMembers: MutationResolvers['appointMembers'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  const { body, member } = context.loaders
  return {
    body: result && (await body.load(result.bodyId)),
    members: result && (await Promise.all(result.ids.map(async (id) => found(await member.load(id))))),
    userErrors,
  }
}
