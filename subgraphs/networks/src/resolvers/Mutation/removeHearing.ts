import type { MutationResolvers } from '../../generated/resolvers.ts'
import { removeHearing as verb } from '../../verbs/remove-hearing.ts'

export const removeHearing: MutationResolvers['removeHearing'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { network: result && (await context.loaders.networks.byId.load(result.networkId)), userErrors }
}
