import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Data } from './data.ts'
import type { PlanPath } from './places.ts'

/** An operation for a subgraph, as the plan has it. */
export interface SubgraphOperation {
  subgraph: string
  query: string
  operationName: string | undefined
  kind: 'query' | 'mutation' | 'subscription'
}

export interface SubgraphData {
  data?: Data | null
  errors?: readonly GraphQLFormattedError[]
}

/** Sends an operation to a subgraph. It does not throw: what keeps a subgraph from answering is an error of the answer. */
export type AskSubgraph = (operation: SubgraphOperation, variables: Data) => Promise<SubgraphData>

/** One run of a plan: what it goes by, and what has come of it so far. */
export interface Run {
  /** As the client sent them: subgraphs read them themselves. */
  variables: Data
  /** As they are read here, with the values of those that were left out: what conditions go by. */
  read: Data
  ask: AskSubgraph
  data: Data
  errors: GraphQLError[]
}

/** The objects that a step of a plan adds to. */
export interface Place {
  path: PlanPath
  objects: readonly Data[]
}

export type Step = (run: Run, place: Place) => Promise<void>
