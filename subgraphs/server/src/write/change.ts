import type { Transaction } from '@hub/db/connect'
import type { SubgraphName } from '@hub/schema/type-defs'
import type { Viewer, ViewerRole } from '@hub/schema/viewer'

/** What a verb works with: the transaction that is its own, who asks, and which day it is. */
export interface Change {
  sql: Transaction
  subgraph: SubgraphName
  viewer: Viewer
  /** Today in Bangkok, `YYYY-MM-DD`. */
  today: string
}

/** Every input of a mutation has one: the same key again gives the first result and writes nothing. */
export interface KeyedInput {
  idempotencyKey: string
}

/** One small way of changing data. */
export interface Verb<Input extends KeyedInput, Result> {
  /** The mutation's name; stands in the change log as the reason. */
  name: string
  /** The kinds of viewers who may do it; in whose area, row-level security knows. */
  by: readonly ViewerRole[]
  /**
   * Checks the input against what is there and writes; what it gives is kept with the idempotency key, so it holds keys
   * of records and nothing personal. Writes of a subgraph take turns: what it reads stays so until it is done.
   * @throws {Refused} with everything that its user can mend
   */
  run(change: Change, input: Input): Promise<Result>
}
