import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import type { GatewayOptions } from '../src/gateway.ts'
import { smallSubgraphs } from './small-hub.ts'

/** A gateway that keeps answers over subgraphs whose data has a version. */
export interface Keeping {
  options: Partial<GatewayOptions>
  /** Operations that reached a subgraph. */
  operations: string[]
}

export function keeping(): Keeping {
  const operations: string[] = []
  const versioned = (execute: SubgraphExecutor): SubgraphExecutor => {
    return async (request) => {
      operations.push(request.query)
      return { ...(await execute(request)), extensions: { datasetVersion: 1 } }
    }
  }
  const { centres, reporting } = smallSubgraphs()
  return {
    operations,
    options: {
      subgraphs: { centres: versioned(centres), reporting: versioned(reporting) },
      answers: { bytes: 1_000_000, readVersions: async () => ({ centres: 1, reporting: 1 }) },
      limits: { requestsPerMinuteOfToken: 10_000, requestsPerMinuteOfAddress: 10_000 },
    },
  }
}
