import type { MutationResolvers } from '../../generated/resolvers.ts'
import { establishCentre as verb } from '../../verbs/establish-centre.ts'

export const establishCentre: MutationResolvers['establishCentre'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { centre: result && (await context.loaders.centre.load(result.id)), userErrors }
}
