import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner'
import type { DocumentNode, GraphQLObjectType, GraphQLSchema, OperationTypeNode } from 'graphql'
import { TypeConditions } from './type-conditions.ts'

/** A composed supergraph: what clients see of it, and how their operations are planned. */
export class Graph {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema
  /** Of all types, those that clients do not see included. */
  readonly types: TypeConditions
  readonly #api: ReturnType<Supergraph['apiSchema']>
  readonly #planner: QueryPlanner

  /** @throws when the SDL is not that of a Federation 2 supergraph */
  constructor(supergraphSdl: string) {
    const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false })
    this.types = new TypeConditions(supergraph.schema)
    this.#planner = new QueryPlanner(supergraph)
    this.#api = supergraph.apiSchema()
    this.apiSchema = this.#api.toGraphQLJSSchema()
  }

  /** The type whose fields operations of a kind ask for. @throws where there is none: validation has ruled it out */
  rootType(kind: OperationTypeNode): GraphQLObjectType {
    const type = this.apiSchema.getRootType(kind)
    if (!type) throw new Error(`the graph has no ${kind}`)
    return type
  }

  /** Plans an operation of a document, which needs a name where there are several. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan {
    return this.#planner.buildQueryPlan(operationFromDocument(this.#api, document, { operationName }))
  }
}
