import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctNetworkStatus as verb } from '../../verbs/correct-network-status.ts'

export const correctNetworkStatus: MutationResolvers['correctNetworkStatus'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { network: result && (await context.loaders.networks.byId.load(result.id)), userErrors }
}
