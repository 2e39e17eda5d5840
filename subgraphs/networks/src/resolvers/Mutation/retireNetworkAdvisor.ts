import type { MutationResolvers } from '../../generated/resolvers.ts'
import { retireNetworkAdvisor as verb } from '../../verbs/retire-network-advisor.ts'

export const retireNetworkAdvisor: MutationResolvers['retireNetworkAdvisor'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  if (!result) return { network: null, advisor: null, userErrors }
  const { byId, advisorById } = context.loaders.networks
  const [network, advisor] = await Promise.all([byId.load(result.networkId), advisorById.load(result.id)])
  return { network, advisor, userErrors }
}
