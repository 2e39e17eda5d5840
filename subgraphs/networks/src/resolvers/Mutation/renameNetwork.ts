import type { MutationResolvers } from '../../generated/resolvers.ts'
import { renameNetwork as verb } from '../../verbs/rename-network.ts'

export const renameNetwork: MutationResolvers['renameNetwork'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { network: result && (await context.loaders.networks.byId.load(result.id)), userErrors }
}
