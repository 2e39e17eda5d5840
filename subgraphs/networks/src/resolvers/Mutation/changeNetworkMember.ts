import type { MutationResolvers } from '../../generated/resolvers.ts'
import { changeNetworkMember as verb } from '../../verbs/change-network-member.ts'

export const changeNetworkMember: MutationResolvers['changeNetworkMember'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  if (!result) return { network: null, member: null, userErrors }
  const { byId, memberById } = context.loaders.networks
  const [network, member] = await Promise.all([byId.load(result.networkId), memberById.load(result.id)])
  return { network, member, userErrors }
}
