import type { ApolloServerPlugin } from '@apollo/server'
import { scalars } from '@hub/schema/scalars'
import { isScalarType } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'

/**
 * Lets the gateway read the hub's scalars as its subgraphs do. A supergraph names scalars without saying what they accept, so
 * that else a day that is none would reach a subgraph and come back as a fault.
 */
export const knownScalars: ApolloServerPlugin<GatewayContext> = {
  async serverWillStart() {
    return {
      schemaDidLoadOrUpdate({ apiSchema }) {
        for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
          const type = apiSchema.getType(name)
          if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral })
        }
      },
    }
  },
}
