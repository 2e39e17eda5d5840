import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordHearing as verb } from '../../verbs/record-hearing.ts'

export const recordHearing: MutationResolvers['recordHearing'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  if (!result) return { network: null, hearing: null, userErrors }
  const { byId, hearingById } = context.loaders.networks
  const [network, hearing] = await Promise.all([byId.load(result.networkId), hearingById.load(result.id)])
  return { network, hearing, userErrors }
}
