import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctHearing as verb } from '../../verbs/correct-hearing.ts'

export const correctHearing: MutationResolvers['correctHearing'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  if (!result) return { network: null, hearing: null, userErrors }
  const { byId, hearingById } = context.loaders.networks
  const [network, hearing] = await Promise.all([byId.load(result.networkId), hearingById.load(result.id)])
  return { network, hearing, userErrors }
}
