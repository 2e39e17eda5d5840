import type { ApolloServerPlugin } from '@apollo/server'

/** The codes of a well-formed request whose GraphQL cannot be run. */
const requestErrors = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
])

/**
 * Apollo Server answers a document that cannot be run with 400. To clients that speak `application/graphql-response+json` that
 * is right; those of the older `application/json` take any status but 200 for a failure of something on the way and do not read
 * the errors (GraphQL over HTTP, 6.4.1). Refusals of ours, such as limits, keep their status for both.
 */
export const graphqlStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (response.http.status !== 400 || response.body.kind !== 'single') return
        if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return
        const { errors = [] } = response.body.singleResult
        if (errors.every(({ extensions }) => requestErrors.has(String(extensions?.code)))) response.http.status = 200
      },
    }
  },
}
