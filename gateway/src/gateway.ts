import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { answerErrors } from './answer-errors.ts'
import { DatasetVersions, datasetVersionsPlugin } from './dataset-versions.ts'
import type { GatewayContext } from './gateway-context.ts'
import { messageLocale } from './message-locale.ts'
import { signIn } from './sign-in.ts'
import { SubgraphDataSource } from './subgraph-data-source.ts'
import type { TokenReader } from './token.ts'

export interface GatewayOptions {
  /** The composed supergraph, as SDL. */
  supergraphSdl: string
  /** How each subgraph of the supergraph is reached, by name. */
  subgraphs: Record<string, SubgraphExecutor>
  readToken: TokenReader
  /** Development conveniences: introspection and suggestions in error messages. */
  introspection: boolean
  logger: Logger
}

/** A request's body at most, in bytes. */
const bodyLimit = 256 * 1024

/** The hub's front: `/graphql` over the supergraph and `/health`; it listens when its caller says so. */
export async function createGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const { logger } = options
  const app = Fastify({ loggerInstance: logger, disableRequestLogging: true, bodyLimit }) as unknown as FastifyInstance
  const apollo = await startApollo(app, options)

  app.get('/health', async () => ({ status: 'ok' }))
  app.register(async (graph) => {
    signIn(graph, options.readToken)
    graph.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      handler: fastifyApolloHandler(apollo, {
        context: async (request): Promise<GatewayContext> => ({
          viewer: request.viewer,
          locale: messageLocale(request.headers['accept-language']),
          datasetVersions: new DatasetVersions(),
          logger,
        }),
      }),
    })
  })
  return app
}

async function startApollo(
  app: FastifyInstance,
  { supergraphSdl, subgraphs, introspection, logger }: GatewayOptions,
): Promise<ApolloServer<GatewayContext>> {
  // Without it the gateway starts an exporter of metrics to a collector nobody has asked for.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => {
      const execute = subgraphs[name]
      if (!execute) throw new Error(`no way to reach subgraph ${name}`)
      return new SubgraphDataSource(name, execute)
    },
  })
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    // Apollo's own handlers would end the process before Postgres is stopped.
    stopOnTerminationSignals: false,
    formatError: answerErrors(logger),
    plugins: [
      fastifyApolloDrainPlugin(app),
      datasetVersionsPlugin,
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()
  return apollo
}
