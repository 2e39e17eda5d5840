import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { printSchema } from 'graphql'
import { subgraphNames, typeDefs } from './type-defs.ts'

/** The supergraph the gateway runs, and the schema its clients see, as SDL. */
export interface Composition {
  supergraph: string
  api: string
}

/**
 * Composes the subgraphs' SDL.
 * @throws an error that lists every composition error and every hint: a hint is a doubt about the contract, so none may stay.
 */
export function compose(): Composition {
  const { supergraphSdl, errors, hints } = composeServices(
    subgraphNames.map((name) => ({ name, typeDefs: typeDefs(name), url: `http://${name}/graphql` })),
  )
  const faults = [...(errors ?? []), ...(hints ?? [])].map(String)
  if (!supergraphSdl || faults.length > 0) throw new Error(`the subgraphs do not compose:\n${faults.join('\n')}`)
  const api = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema()
  return { supergraph: `${supergraphSdl.trim()}\n`, api: `${printSchema(api).trim()}\n` }
}
