import type { Sql } from '@hub/db/connect'
import { type Planning, readAs, type Statement } from '@hub/db/viewer'
import { writeAs } from '@hub/db/write'
import type { MessageLocale } from '@hub/schema/subgraph-request'
import type { SubgraphName } from '@hub/schema/type-defs'
import type { Viewer } from '@hub/schema/viewer'
import { admit } from './write/admit.ts'
import type { KeyedInput, Verb } from './write/change.ts'
import { checkKey } from './write/check-key.ts'
import { type Outcome, refusalOf } from './write/outcome.ts'

/** What a loader may use: who asks, which day it is, and the one way to the data. */
export interface ReadContext {
  viewer: Viewer
  locale: MessageLocale
  /** Today in Bangkok, `YYYY-MM-DD`. */
  today: string
  /** Runs one statement as the viewer; row-level security decides what it sees. */
  read<Row extends object>(statement: Statement<Row>, planning?: Planning): Promise<Row[]>
  /** Whether something is read that changes without the version of the data: then nobody may keep the answer. */
  isPassing: boolean
}

/** What a mutation's resolver may use beside: the one way to change data. */
export interface WriteContext extends ReadContext {
  /**
   * Runs a verb as the viewer in one transaction.
   * @throws FORBIDDEN when it is not for viewers of this kind
   */
  write<Input extends KeyedInput, Result>(verb: Verb<Input, Result>, input: Input): Promise<Outcome<Result>>
}

/** What a resolver gets: the above and this request's loaders. */
export type RequestContext<Loaders> = WriteContext & { loaders: Loaders }

/** The context of one request; it remembers the oldest version of the data it has read. */
export class Reader implements WriteContext {
  readonly viewer: Viewer
  readonly locale: MessageLocale
  readonly today: string
  datasetVersion: number | undefined
  isPassing = false
  /** Called after each write that is committed, before it is acknowledged. */
  afterWrite: () => Promise<void> = async () => {}
  #sql: Sql
  #subgraph: SubgraphName

  constructor(sql: Sql, subgraph: SubgraphName, asked: { viewer: Viewer; locale: MessageLocale; today: string }) {
    this.#sql = sql
    this.#subgraph = subgraph
    this.viewer = asked.viewer
    this.locale = asked.locale
    this.today = asked.today
  }

  async read<Row extends object>(statement: Statement<Row>, planning?: Planning): Promise<Row[]> {
    const { rows, version } = await readAs(this.#sql, this.#subgraph, this.viewer, statement, planning)
    this.datasetVersion = Math.min(version, this.datasetVersion ?? version)
    return rows
  }

  async write<Input extends KeyedInput, Result>(verb: Verb<Input, Result>, input: Input): Promise<Outcome<Result>> {
    admit(this, verb.by)
    try {
      checkKey(input)
      const written = await this.#transact(verb, input)
      await this.afterWrite()
      return { ...written, userErrors: [] }
    } catch (error) {
      return refusalOf(error, this.locale)
    }
  }

  #transact<Input extends KeyedInput, Result>({ name, run }: Verb<Input, Result>, input: Input) {
    const { viewer, today } = this
    const subgraph = this.#subgraph
    const request = { viewer, verb: name, idempotencyKey: input.idempotencyKey, input }
    return writeAs(this.#sql, subgraph, request, (sql) => run({ sql, subgraph, viewer, today }, input))
  }
}
