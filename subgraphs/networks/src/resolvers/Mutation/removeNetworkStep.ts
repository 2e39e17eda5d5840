import type { MutationResolvers } from '../../generated/resolvers.ts'
import { removeNetworkStep as verb } from '../../verbs/remove-network-step.ts'

export const removeNetworkStep: MutationResolvers['removeNetworkStep'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { network: result && (await context.loaders.networks.byId.load(result.id)), userErrors }
}
