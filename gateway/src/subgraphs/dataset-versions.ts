import type { ApolloServerPlugin } from '@apollo/server'
import type { GatewayContext } from '../gateway-context.ts'

/** The versions of the subgraphs' data that one answer stands on: of each subgraph the oldest it read. */
export class DatasetVersions {
  #versions = new Map<string, number>()

  note(subgraph: string, version: number): void {
    this.#versions.set(subgraph, Math.min(version, this.#versions.get(subgraph) ?? version))
  }

  toJSON(): Record<string, number> {
    return Object.fromEntries([...this.#versions].sort())
  }
}

/** Puts the versions an answer stands on into its `extensions.datasetVersions`. */
export const datasetVersionsPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single') return
        const versions = contextValue.datasetVersions.toJSON()
        if (Object.keys(versions).length === 0) return
        const { singleResult } = response.body
        singleResult.extensions = { ...singleResult.extensions, datasetVersions: versions }
      },
    }
  },
}
