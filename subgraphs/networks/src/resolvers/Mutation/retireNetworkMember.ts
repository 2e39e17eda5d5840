import type { MutationResolvers } from '../../generated/resolvers.ts'
import { retireNetworkMember as verb } from '../../verbs/retire-network-member.ts'

export const retireNetworkMember: MutationResolvers['retireNetworkMember'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  if (!result) return { network: null, member: null, userErrors }
  const { byId, memberById } = context.loaders.networks
  const [network, member] = await Promise.all([byId.load(result.networkId), memberById.load(result.id)])
  return { network, member, userErrors }
}
