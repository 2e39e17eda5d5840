import type { ApolloServerPlugin } from '@apollo/server'
import type { GatewayContext } from '../gateway-context.ts'
import type { Limits } from './limits.ts'
import { operationCost } from './operation-cost.ts'
import { tooComplex } from './too-complex.ts'

/** Refuses an operation whose answer would be too large before any of it runs, and tells every client what its own costs. */
export const costPlugin = (limits: Limits): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    let estimated: number | undefined
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return
        estimated = operationCost({ schema, document, operation, variables: request.variables ?? {} })
        if (estimated > limits.cost) throw tooComplex('cost', estimated, limits).toGraphQLError(contextValue.locale)
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single' || estimated === undefined) return
        const { singleResult } = response.body
        singleResult.extensions = { ...singleResult.extensions, cost: { estimated, limit: limits.cost } }
      },
    }
  },
})
