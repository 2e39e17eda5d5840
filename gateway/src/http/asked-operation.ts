import type { ApolloServerPlugin } from '@apollo/server'
import { Refusal } from '../errors/refusal.ts'
import type { GatewayContext } from '../gateway-context.ts'

/**
 * Refuses a request whose document has no operation of the name asked for, or several and no name. Apollo's gateway fails on
 * it while planning, which would be told as a fault of ours.
 */
export const askedOperation: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation) return
        throw new Refusal({
          code: 'OPERATION_RESOLUTION_FAILURE',
          status: 400,
          reason: {
            th: 'operationName ต้องเป็นชื่อของคำสั่งหนึ่งในเอกสาร',
            en: 'operationName must name one of the operations of the document',
          },
          details: { field: 'operationName' },
        }).toGraphQLError(contextValue.locale)
      },
    }
  },
}
