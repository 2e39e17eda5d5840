import type { GraphQLFormattedError } from 'graphql'
import type { Viewer } from './viewer.ts'

/** The language of messages, by `Accept-Language`; Thai unless English is asked for. */
export type MessageLocale = 'TH' | 'EN'

/** What the gateway asks of a subgraph: one operation for one viewer. */
export interface SubgraphRequest {
  query: string
  variables?: Record<string, unknown> | undefined
  operationName?: string | undefined
  viewer: Viewer
  locale: MessageLocale
}

/**
 * A subgraph's answer; `extensions.datasetVersion` is the version of its data the answer stands on, `isPassing` says that it
 * holds for this once: it gives personal data, each reading of which is logged, or what changes without the version.
 */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null
  errors?: readonly GraphQLFormattedError[]
  extensions?: { datasetVersion?: number; isPassing?: boolean }
}

/** Runs an operation on a subgraph, in this process or over HTTP. */
export type SubgraphExecutor = (request: SubgraphRequest) => Promise<SubgraphAnswer>
