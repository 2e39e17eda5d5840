import type { MutationResolvers } from '../../generated/resolvers.ts'
import { revokeApiToken as verb } from '../../verbs/revoke-api-token.ts'

export const revokeApiToken: MutationResolvers['revokeApiToken'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { apiToken: result && (await context.loaders.apiTokens.byId.load(result.id)), userErrors }
}
