import { unwrapResolverError } from '@apollo/server/errors'
import { say } from '@hub/schema/language/say'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { internalError } from './error-language.ts'

/** The codes a subgraph may answer a client with. */
const subgraphCodes = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']

/** The codes a client may meet; whatever has another is a fault of ours and is told as `INTERNAL_SERVER_ERROR`. */
const publicCodes = new Set([
  ...subgraphCodes,
  'RATE_LIMITED',
  'OPERATION_TOO_COMPLEX',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
])

/** Details of an error that help a client mend its request; nothing else of `extensions` goes out. */
const publicDetails = ['code', 'limit', 'field', 'found', 'accepted', 'serviceName'] as const

/**
 * Gives the function that turns an error into what a client may read; what it hides goes to the log. An error is shown for
 * its code, never for its look: a driver's message may hold SQL, an address or a row. `suggestions` false also takes
 * GraphQL's "Did you mean" away, by which the schema can be guessed name by name.
 */
export const answerErrors =
  (logger: Logger, { suggestions }: { suggestions: boolean }) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    }
    if (isPublic(formatted)) {
      const message = suggestions ? formatted.message : formatted.message.replace(/ ?Did you mean .*$/s, '')
      return { message, ...place, extensions: detailsOf(formatted) }
    }
    const cause = unwrapResolverError(error)
    logger.error({ err: cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause }, 'an operation failed')
    return { message: say(internalError, 'TH'), ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  }

/** A subgraph that does not understand the gateway's own operation is at fault, whatever it says of the operation. */
function isPublic({ extensions = {} }: GraphQLFormattedError): boolean {
  const code = String(extensions.code ?? '')
  return extensions.serviceName === undefined ? publicCodes.has(code) : subgraphCodes.includes(code)
}

const detailsOf = ({ extensions = {} }: GraphQLFormattedError): Record<string, unknown> =>
  Object.fromEntries(
    publicDetails.filter((name) => extensions[name] !== undefined).map((name) => [name, extensions[name]]),
  )
