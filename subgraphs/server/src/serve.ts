import { messageLocale } from '@hub/schema/language/message-locale'
import { say } from '@hub/schema/language/say'
import { signedViewerHeader } from '@hub/schema/signed-viewer'
import type { MessageLocale, SubgraphAnswer, SubgraphExecutor } from '@hub/schema/subgraph-request'
import type { SubgraphName } from '@hub/schema/type-defs'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Logger } from 'pino'
import { signedViewers } from './signed-viewers.ts'

export interface ServeOptions {
  name: SubgraphName
  execute: SubgraphExecutor
  /** The secret the gateway signs viewers with. */
  secret: string
  logger: Logger
}

interface Operation {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}

const body = {
  type: 'object',
  required: ['query'],
  properties: { query: { type: 'string' }, variables: { type: 'object' }, operationName: { type: 'string' } },
} as const

/** A subgraph in a process of its own: `POST /graphql` for the gateway alone, `GET /health` for whoever watches it. */
export function serveSubgraph({ name, execute, secret, logger }: ServeOptions): FastifyInstance {
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 10 * 1024 * 1024,
  }) as unknown as FastifyInstance
  const signedViewer = signedViewers(name, secret)
  app.get('/health', async () => ({ status: 'ok', subgraph: name }))
  app.post<{ Body: Operation }>('/graphql', { schema: { body } }, async (request, reply) => {
    const signed = await signedViewer(String(request.headers[signedViewerHeader] ?? '')).catch(() => null)
    if (!signed) return reply.code(401).send(refused(messageLocale(request.headers['accept-language'])))
    const { viewer, locale } = signed
    return execute({ ...request.body, viewer, locale })
  })
  return app
}

const gatewayOnly = { th: 'รับคำขอจากเกตเวย์เท่านั้น', en: 'only the gateway may ask here' }

const refused = (locale: MessageLocale): SubgraphAnswer => ({
  errors: [{ message: say(gatewayOnly, locale), extensions: { code: 'UNAUTHENTICATED' } }],
})
