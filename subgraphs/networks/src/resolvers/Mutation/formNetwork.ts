import type { MutationResolvers } from '../../generated/resolvers.ts'
import { formNetwork as verb } from '../../verbs/form-network.ts'

export const formNetwork: MutationResolvers['formNetwork'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { network: result && (await context.loaders.networks.byId.load(result.id)), userErrors }
}
