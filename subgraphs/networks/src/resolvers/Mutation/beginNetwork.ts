import type { MutationResolvers } from '../../generated/resolvers.ts'
import { beginNetwork as verb } from '../../verbs/begin-network.ts'

export const beginNetwork: MutationResolvers['beginNetwork'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { network: result && (await context.loaders.networks.byId.load(result.id)), userErrors }
}
