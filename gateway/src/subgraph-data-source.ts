import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import { publicViewer } from '@hub/schema/viewer'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { GatewayContext } from './gateway-context.ts'

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>

/** How Apollo's gateway reaches a subgraph: in this process or over HTTP, the same way, without a second parse. */
export class SubgraphDataSource implements GraphQLDataSource {
  #name: string
  #execute: SubgraphExecutor

  constructor(name: string, execute: SubgraphExecutor) {
    this.#name = name
    this.#execute = execute
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions): Promise<Answer> {
    const { viewer = publicViewer, locale = 'TH', datasetVersions, logger } = context as Partial<GatewayContext>
    try {
      const { query = '', variables, operationName } = request
      const { data, errors, extensions } = await this.#execute({ query, variables, operationName, viewer, locale })
      if (extensions?.datasetVersion !== undefined) datasetVersions?.note(this.#name, extensions.datasetVersion)
      return { data: data ?? null, ...(errors ? { errors: errors as unknown as GraphQLError[] } : {}) } as Answer
    } catch (error) {
      logger?.error({ err: error, subgraph: this.#name }, 'a subgraph did not answer')
      return { data: null, errors: [unreachable(this.#name, error) as unknown as GraphQLError] } as Answer
    }
  }
}

/** Names what is missing from an answer, and nothing of the inside: the rest of the answer stands. */
function unreachable(name: string, error: unknown): GraphQLFormattedError {
  const late = error instanceof Error && error.name === 'TimeoutError'
  return late
    ? {
        message: `ส่วน ${name} ตอบไม่ทันเวลา / subgraph ${name} did not answer in time`,
        extensions: { code: 'SUBGRAPH_TIMEOUT' },
      }
    : {
        message: `ส่วน ${name} ไม่พร้อมให้บริการ / subgraph ${name} is not available`,
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      }
}
