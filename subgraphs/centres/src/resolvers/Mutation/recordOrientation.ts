import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordOrientation as verb } from '../../verbs/record-orientation.ts'

export const recordOrientation: MutationResolvers['recordOrientation'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { centre: result && (await context.loaders.centre.load(result.id)), userErrors }
}
