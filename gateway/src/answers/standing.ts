import type { ApolloServerPlugin } from '@apollo/server'
import type { GatewayContext } from '../gateway-context.ts'

/** What one operation turned out to be, as far as it decides whether its answer may be kept. */
export class Standing {
  /** A query that was answered whole, without errors. */
  isWhole = false
  /** A subgraph said that its part holds only once: who reads personal data is written down each time. */
  isPassing = false
  /** A subgraph was asked to write, whatever came of it. */
  isWrite = false
}

/** Notes which answers are whole. */
export const standingPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, contextValue, response }) {
        if (operation?.operation !== 'query' || response.body.kind !== 'single') return
        contextValue.standing.isWhole = !response.body.singleResult.errors?.length
      },
    }
  },
}
