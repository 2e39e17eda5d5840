import type { ApolloServerPlugin } from '@apollo/server'
import type { GatewayContext } from '../gateway-context.ts'

/**
 * Holds Apollo Server to the document that the limits have seen. Should the two ever read a request differently, a document
 * could get round the limits; it fails here instead. Documents found by a hash have passed before, or are trusted.
 */
export const checkedDocuments: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveSource({ source, metrics, contextValue }) {
        if (metrics.persistedQueryHit || source === contextValue.source) return
        throw new Error('Apollo Server has read another document than the limits')
      },
    }
  },
}
