import type { MutationResolvers } from '../../generated/resolvers.ts'
import { suspendCentre as verb } from '../../verbs/suspend-centre.ts'

export const suspendCentre: MutationResolvers['suspendCentre'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { centre: result && (await context.loaders.centre.load(result.id)), userErrors }
}
