import type { MutationResolvers } from '../../generated/resolvers.ts'
import { registerNetworkAdvisors as verb } from '../../verbs/register-network-advisors.ts'

export const registerNetworkAdvisors: MutationResolvers['registerNetworkAdvisors'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  if (!result) return { network: null, advisors: null, userErrors }
  const { byId, advisorById } = context.loaders.networks
  const [network, ...advisors] = await Promise.all([
    byId.load(result.id),
    ...result.advisors.map((id) => advisorById.load(id)),
  ])
  return { network, advisors: advisors.filter((each) => each !== null), userErrors }
}
