import type { MutationResolvers } from '../../generated/resolvers.ts'
import { removeNetworkFollowUp as verb } from '../../verbs/remove-network-follow-up.ts'

export const removeNetworkFollowUp: MutationResolvers['removeNetworkFollowUp'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { network: result && (await context.loaders.networks.byId.load(result.networkId)), userErrors }
}
