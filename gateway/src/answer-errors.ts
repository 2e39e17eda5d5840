import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'

/** The codes a client may meet; whatever has another is a fault of ours and is told as `INTERNAL_SERVER_ERROR`. */
const publicCodes = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'OPERATION_TOO_COMPLEX',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
])

/** Details of an error that help a client mend its request; nothing else of `extensions` goes out. */
const publicDetails = ['code', 'field', 'found', 'accepted', 'serviceName'] as const

const internal = 'เกิดข้อผิดพลาดภายในระบบ / internal error'

/** Gives the function that turns an error into what a client may read; what it hides goes to the log. */
export const answerErrors =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.code ?? '')
    const place = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    }
    if (publicCodes.has(code)) {
      const extensions = Object.fromEntries(
        publicDetails
          .filter((name) => formatted.extensions?.[name] !== undefined)
          .map((name) => [name, formatted.extensions?.[name]]),
      )
      return { message: formatted.message, ...place, extensions }
    }
    const cause = unwrapResolverError(error)
    logger.error({ err: cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause }, 'an operation failed')
    return { message: internal, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  }
