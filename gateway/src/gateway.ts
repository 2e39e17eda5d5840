import { messageLocale } from '@hub/schema/language/message-locale'
import type { MessageLocale, SubgraphExecutor } from '@hub/schema/subgraph-request'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { Logger } from 'pino'
import { answerAtOnce } from './answers/answer-at-once.ts'
import { Answers, type AnswersOptions } from './answers/answers.ts'
import { Standing } from './answers/standing.ts'
import { startApollo } from './apollo.ts'
import { askedDocument } from './asked-document.ts'
import { answerRefusals, refusalAnswer } from './errors/answer-refusals.ts'
import { Refusal } from './errors/refusal.ts'
import type { GatewayContext } from './gateway-context.ts'
import { clientAddress } from './http/client-address.ts'
import { allowOrigins, withoutOrigin } from './http/cors.ts'
import { graphqlHandler } from './http/graphql-handler.ts'
import { refuseNul } from './http/no-nul.ts'
import { refuseOtherMethods } from './http/other-methods.ts'
import { securityHeaders, sendAlways } from './http/security-headers.ts'
import { bodyReader, keepBodiesUnread } from './http/unread-body.ts'
import { documentCheck } from './limits/check-document.ts'
import { Deadline } from './limits/deadline.ts'
import { type Limits, limitsWith } from './limits/limits.ts'
import { requestCounter } from './limits/rate-limit.ts'
import { RequestCounts } from './limits/request-counts.ts'
import { Explorer } from './page/explorer.ts'
import { type PageParts, servePageParts } from './page/page-parts.ts'
import { signIn } from './sign-in/sign-in.ts'
import type { TokenReader } from './sign-in/token-reader.ts'
import { serveViewer } from './sign-in/viewer-answer.ts'
import { DatasetVersions } from './subgraphs/dataset-versions.ts'
import { type TrustedDocuments, trustedCheck } from './trusted-documents.ts'

export interface GatewayOptions {
  /** The composed supergraph, as SDL. */
  supergraphSdl: string
  /** Whether the supergraph is not the hub's: its scalars are then what its subgraphs make of them. */
  isOthers?: boolean | undefined
  /** How each subgraph of the supergraph is reached, by name. */
  subgraphs: Record<string, SubgraphExecutor>
  readToken: TokenReader
  /** Development conveniences: introspection and suggestions in error messages. */
  introspection: boolean
  logger: Logger
  /** What differs from the standard limits. */
  limits?: Partial<Limits> | undefined
  /** Origins whose pages may read answers; none when not given. */
  corsOrigins?: readonly string[] | undefined
  /**
   * Addresses or networks of proxies in front (`10.0.0.0/8`, `loopback`, `uniquelocal`), whose `X-Forwarded-For` names the
   * client; none when not given. Without it all clients of a proxy are counted as one address; with too many, a client could
   * name any address as its own.
   */
  trustProxy?: string[] | undefined
  trustedDocuments?: TrustedDocuments | undefined
  /** How whole answers are kept; none is when not given. */
  answers?: AnswersOptions | undefined
  /** The page over the graph, and what it listens to; none of it when not given. */
  page?: PageParts | undefined
}

/**
 * The hub's front: `/graphql` over the supergraph, `/health`, and the page if it is given one; it listens when its caller
 * says so. What is kept and at hand is answered before all else (`answers/answer-at-once.ts`). Any other request of the graph
 * goes: token and rate → method → size of the body → cross-site check → trusted documents →
 * shape of the document → validation → cost → subgraphs, until the deadline → faults masked.
 */
export async function createGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const { logger, corsOrigins = [] } = options
  const limits = limitsWith(options.limits)
  const answerError = refusalAnswer(logger, limits)
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.arrivalMilliseconds,
    trustProxy: options.trustProxy ?? false,
    frameworkErrors: answerError,
  }) as unknown as FastifyInstance
  answerRefusals(app, answerError)
  const headers = securityHeaders(options.page?.signIn?.issuer)
  sendAlways(app, headers)
  await allowOrigins(app, corsOrigins)
  const counts = new RequestCounts(limits)
  const count = requestCounter(counts)
  const apollo = await startApollo(app, options, limits)
  const checkTrusted = trustedCheck(options.trustedDocuments)
  const checkShape = documentCheck(limits)
  const checkDocument = (source: string): void => {
    checkTrusted(source)
    checkShape(source)
  }
  const answers = options.answers && new Answers(options.answers)
  const explorer = options.page?.explorer === undefined ? undefined : new Explorer(options.page.explorer)

  app.get('/health', async () => ({ status: 'ok' }))
  app.register(async (graph) => {
    explorer?.answerBrowsers(graph, count)
    signIn(graph, options.readToken, count)
    serveViewer(graph)
    keepBodiesUnread(graph)
    refuseOtherMethods(graph, '/graphql')
    graph.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      exposeHeadRoute: false,
      handler: graphqlHandler({
        apollo,
        contextOf,
        answers,
        readBody: bodyReader(graph),
      }),
    })
  })
  if (options.page) servePageParts(app, options.page, explorer, count)
  if (answers)
    answerAtOnce(app.server, {
      answers,
      readToken: options.readToken,
      count: (signedIn, address) => counts.count(signedIn, address),
      addressOf: clientAddress(options.trustProxy),
      headers: { ...headers, ...withoutOrigin(corsOrigins) },
      isForPages: corsOrigins.length > 0,
    })
  return app

  async function contextOf(request: FastifyRequest): Promise<GatewayContext> {
    const { viewer, headers } = request
    const locale = messageLocale(headers['accept-language'])
    const source = askedDocument(request)
    refusalsIn(locale, () => {
      refuseNul(request)
      if (source !== undefined) checkDocument(source)
    })
    const deadline = new Deadline(limits.operationMilliseconds)
    return {
      viewer,
      locale,
      source,
      datasetVersions: new DatasetVersions(),
      standing: new Standing(),
      deadline,
      logger,
    }
  }
}

/** Turns a refusal into the error that Apollo Server answers, in the language of the request. */
function refusalsIn(locale: MessageLocale, check: () => void): void {
  try {
    check()
  } catch (error) {
    throw error instanceof Refusal ? error.toGraphQLError(locale) : error
  }
}
