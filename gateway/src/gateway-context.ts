import type { MessageLocale } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'
import type { Logger } from 'pino'
import type { DatasetVersions } from './dataset-versions.ts'

/** What travels with one request through the gateway. */
export interface GatewayContext {
  viewer: Viewer
  locale: MessageLocale
  datasetVersions: DatasetVersions
  logger: Logger
}
