import type { MutationResolvers } from '../../generated/resolvers.ts'
import { reviveNetwork as verb } from '../../verbs/revive-network.ts'

export const reviveNetwork: MutationResolvers['reviveNetwork'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { network: result && (await context.loaders.networks.byId.load(result.id)), userErrors }
}
