import type { MutationResolvers } from '../../generated/resolvers.ts'
import { closeCentre as verb } from '../../verbs/close-centre.ts'

export const closeCentre: MutationResolvers['closeCentre'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { centre: result && (await context.loaders.centre.load(result.id)), userErrors }
}
