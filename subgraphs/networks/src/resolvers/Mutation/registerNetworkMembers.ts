import type { MutationResolvers } from '../../generated/resolvers.ts'
import { registerNetworkMembers as verb } from '../../verbs/register-network-members.ts'

export const registerNetworkMembers: MutationResolvers['registerNetworkMembers'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  if (!result) return { network: null, members: null, userErrors }
  const { byId, memberById } = context.loaders.networks
  const [network, ...members] = await Promise.all([
    byId.load(result.id),
    ...result.members.map((id) => memberById.load(id)),
  ])
  return { network, members: members.filter((each) => each !== null), userErrors }
}
