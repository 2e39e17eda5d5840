import type { MutationResolvers } from '../../generated/resolvers.ts'
import { takeBackNetworkStatus as verb } from '../../verbs/take-back-network-status.ts'

export const takeBackNetworkStatus: MutationResolvers['takeBackNetworkStatus'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { network: result && (await context.loaders.networks.byId.load(result.id)), userErrors }
}
