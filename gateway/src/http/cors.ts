import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** What of an answer a page may read beside its body. */
const exposedHeaders = [
  'etag',
  'retry-after',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'www-authenticate',
]

/** What {@link allowOrigins} puts on an answer to whoever names no origin. */
export const withoutOrigin = (origins: readonly string[]): Record<string, string> =>
  origins.length > 0 ? { vary: 'Origin', 'access-control-expose-headers': exposedHeaders.join(', ') } : {}

/**
 * Lets pages of the given origins (`https://dashboard.example.go.th`) read answers; of no other, and of none when the list is
 * empty. No cookie is ever looked at, so `Access-Control-Allow-Credentials` is not sent: pages send their token themselves.
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin)
  if (wrong !== undefined)
    throw new Error(
      `CORS origin: found ${wrong}, accepted a scheme, host and port such as https://dashboard.example.go.th`,
    )
  if (origins.length === 0) return
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders,
    maxAge: 600,
  })
}
