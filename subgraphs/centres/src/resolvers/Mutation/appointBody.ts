import type { MutationResolvers } from '../../generated/resolvers.ts'
import { appointBody as verb } from '../../verbs/appoint-body.ts'

export const appointBody: MutationResolvers['appointBody'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    centre: result && (await context.loaders.centre.load(result.centreId)),
    body: result && (await context.loaders.body.load(result.id)),
    userErrors,
  }
}
