import type { MutationResolvers } from '../../generated/resolvers.ts'
import { dissolveBody as verb } from '../../verbs/dissolve-body.ts'

export const dissolveBody: MutationResolvers['dissolveBody'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    centre: result && (await context.loaders.centre.load(result.centreId)),
    body: result && (await context.loaders.body.load(result.id)),
    userErrors,
  }
}
