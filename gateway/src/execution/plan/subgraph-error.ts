import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** An error as a subgraph told it, at the place in the whole answer, with the subgraph's name. */
export function subgraphError(
  told: GraphQLFormattedError,
  subgraph: string,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  const { message, extensions } = told
  return new GraphQLError(message || `Error while fetching subquery from service "${subgraph}"`, {
    originalError: told as unknown as Error,
    path,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, serviceName: subgraph },
  })
}
