import type { MutationResolvers } from '../../generated/resolvers.ts'
import { selectLao as verb } from '../../verbs/select-lao.ts'

export const selectLao: MutationResolvers['selectLao'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { centre: result && (await context.loaders.centre.load(result.id)), userErrors }
}
