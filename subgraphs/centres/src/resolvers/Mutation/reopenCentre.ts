import type { MutationResolvers } from '../../generated/resolvers.ts'
import { reopenCentre as verb } from '../../verbs/reopen-centre.ts'

export const reopenCentre: MutationResolvers['reopenCentre'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { centre: result && (await context.loaders.centre.load(result.id)), userErrors }
}
