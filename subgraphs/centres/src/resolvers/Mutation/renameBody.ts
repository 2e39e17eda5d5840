import type { MutationResolvers } from '../../generated/resolvers.ts'
import { renameBody as verb } from '../../verbs/rename-body.ts'

export const renameBody: MutationResolvers['renameBody'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    body: result && (await context.loaders.body.load(result.id)),
    userErrors,
  }
}
