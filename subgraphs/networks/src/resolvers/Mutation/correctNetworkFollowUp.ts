import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctNetworkFollowUp as verb } from '../../verbs/correct-network-follow-up.ts'

export const correctNetworkFollowUp: MutationResolvers['correctNetworkFollowUp'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  if (!result) return { network: null, followUp: null, userErrors }
  const { byId, followUpById } = context.loaders.networks
  const [network, followUp] = await Promise.all([byId.load(result.networkId), followUpById.load(result.id)])
  return { network, followUp, userErrors }
}
