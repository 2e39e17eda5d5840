import type { MutationResolvers } from '../../generated/resolvers.ts'
import { closeNetwork as verb } from '../../verbs/close-network.ts'

export const closeNetwork: MutationResolvers['closeNetwork'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { network: result && (await context.loaders.networks.byId.load(result.id)), userErrors }
}
