import type { MessageLocale } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'
import type { Logger } from 'pino'
import type { Standing } from './answers/standing.ts'
import type { Deadline } from './limits/deadline.ts'
import type { DatasetVersions } from './subgraphs/dataset-versions.ts'

/** What travels with one request through the gateway. */
export interface GatewayContext {
  viewer: Viewer
  locale: MessageLocale
  /** The text of the document as the limits have seen it; undefined where a hash stands for it. */
  source: string | undefined
  datasetVersions: DatasetVersions
  standing: Standing
  deadline: Deadline
  logger: Logger
}
