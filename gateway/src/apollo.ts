import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { standingPlugin } from './answers/standing.ts'
import { answerErrors } from './errors/answer-errors.ts'
import { errorLanguage } from './errors/error-language.ts'
import { PlannedGateway } from './execution/planned-gateway.ts'
import type { GatewayOptions } from './gateway.ts'
import type { GatewayContext } from './gateway-context.ts'
import { askedOperation } from './http/asked-operation.ts'
import { graphqlStatus } from './http/graphql-status.ts'
import { knownScalars } from './http/known-scalars.ts'
import { checkedDocuments } from './limits/checked-documents.ts'
import { costPlugin } from './limits/cost-plugin.ts'
import type { Limits } from './limits/limits.ts'
import { askSubgraphs } from './subgraphs/ask-subgraph.ts'
import { datasetVersionsPlugin } from './subgraphs/dataset-versions.ts'
import { persistedQueries } from './trusted-documents.ts'

/** Starts Apollo Server over the supergraph. What it does beyond parsing, validating and planning are its plugins, one behaviour each. */
export async function startApollo(
  app: FastifyInstance,
  { supergraphSdl, subgraphs, introspection, logger, trustedDocuments, isOthers }: GatewayOptions,
  limits: Limits,
): Promise<ApolloServer<GatewayContext>> {
  const gateway = new PlannedGateway(supergraphSdl, askSubgraphs(subgraphs))
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection,
    // The rest of what `NODE_ENV` changes in Apollo Server is set here one by one.
    nodeEnv: 'production',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
    persistedQueries: persistedQueries(trustedDocuments),
    // Apollo's own handlers would end the process before Postgres is stopped.
    stopOnTerminationSignals: false,
    formatError: answerErrors(logger, { suggestions: introspection }),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ...(isOthers ? [] : [knownScalars]),
      checkedDocuments,
      askedOperation,
      costPlugin(limits),
      datasetVersionsPlugin,
      standingPlugin,
      errorLanguage,
      graphqlStatus,
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()
  return apollo
}
