import type { MutationResolvers } from '../../generated/resolvers.ts'
import { newToken, createApiToken as verb } from '../../verbs/create-api-token.ts'

export const createApiToken: MutationResolvers['createApiToken'] = async (_, { input }, context) => {
  const made = newToken()
  const { result, replayed, userErrors } = await context.write(verb(made), input)
  return {
    apiToken: result && (await context.loaders.apiTokens.byId.load(result.id)),
    token: result && !replayed ? made.token : null,
    userErrors,
  }
}
