import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type AnswersOptions, apiTokenReader, createGateway, type PageParts } from '@hub/gateway'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import { type SubgraphName, schemaFolder } from '@hub/schema/type-defs'
import type { Settings } from '../settings/settings.ts'
import { gatewayLimits } from './gateway-limits.ts'
import { hubLogger } from './logger.ts'
import { tokenReader } from './token-reader.ts'
import { trustedDocuments } from './trusted-documents.ts'

/**
 * The gateway over the composed supergraph; it does not listen yet. Whole answers are kept where `readVersions` tells when
 * they no longer hold.
 */
export const openGateway = (
  settings: Settings,
  secret: string,
  subgraphs: Record<SubgraphName, SubgraphExecutor>,
  page: PageParts,
  readVersions?: AnswersOptions['readVersions'],
): ReturnType<typeof createGateway> =>
  createGateway({
    supergraphSdl: readFileSync(path.join(schemaFolder, 'supergraph.graphql'), 'utf8'),
    subgraphs,
    readToken: apiTokenReader(subgraphs.reporting, tokenReader(settings, secret)),
    introspection: (settings.introspection ?? settings.demo) === 'on',
    corsOrigins: settings.corsOrigins,
    trustProxy: settings.trustProxy,
    limits: gatewayLimits(settings),
    trustedDocuments: trustedDocuments(settings),
    page,
    // Without room for answers, the same question under way is still computed once.
    answers: readVersions && { bytes: settings.answerCache * 2 ** 20, readVersions },
    logger: hubLogger(settings, 'gateway'),
  })
