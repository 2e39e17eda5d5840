import type { MutationResolvers } from '../../generated/resolvers.ts'
import { makeNetworkDormant as verb } from '../../verbs/make-network-dormant.ts'

export const makeNetworkDormant: MutationResolvers['makeNetworkDormant'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { network: result && (await context.loaders.networks.byId.load(result.id)), userErrors }
}
