import type { Sql } from '@hub/db/connect'
import { readAs, type Statement } from '@hub/db/viewer'
import { writeAs } from '@hub/db/write'
import type { MessageLocale } from '@hub/schema/subgraph-request'
import type { SubgraphName } from '@hub/schema/type-defs'
import type { Viewer } from '@hub/schema/viewer'
import { type KeyedInput, type Outcome, refusalOf, type Verb } from './write/change.ts'

/** What a loader may use: who asks, which day it is, and the one way to the data. */
export interface ReadContext {
  viewer: Viewer
  locale: MessageLocale
  /** Today in Bangkok, `YYYY-MM-DD`. */
  today: string
  /** Runs one statement as the viewer; row-level security decides what it sees. */
  read<Row extends object>(statement: Statement<Row>): Promise<Row[]>
}

/** What a mutation's resolver may use beside: the one way to change data. */
export interface WriteContext extends ReadContext {
  /** Runs a verb as the viewer in one transaction; `name` is the mutation's. */
  write<Input extends KeyedInput, Result>(
    name: string,
    verb: Verb<Input, Result>,
    input: Input,
  ): Promise<Outcome<Result>>
}

/** What a resolver gets: the above and this request's loaders. */
export type RequestContext<Loaders> = WriteContext & { loaders: Loaders }

/** The context of one request; it remembers the oldest version of the data it has read. */
export class Reader implements WriteContext {
  readonly viewer: Viewer
  readonly locale: MessageLocale
  readonly today: string
  datasetVersion: number | undefined
  #sql: Sql
  #subgraph: SubgraphName

  constructor(sql: Sql, subgraph: SubgraphName, asked: { viewer: Viewer; locale: MessageLocale; today: string }) {
    this.#sql = sql
    this.#subgraph = subgraph
    this.viewer = asked.viewer
    this.locale = asked.locale
    this.today = asked.today
  }

  async read<Row extends object>(statement: Statement<Row>): Promise<Row[]> {
    const { rows, version } = await readAs(this.#sql, this.#subgraph, this.viewer, statement)
    this.datasetVersion = Math.min(version, this.datasetVersion ?? version)
    return rows
  }

  async write<Input extends KeyedInput, Result>(
    name: string,
    verb: Verb<Input, Result>,
    input: Input,
  ): Promise<Outcome<Result>> {
    const { viewer, today, locale } = this
    const request = { viewer, verb: name, idempotencyKey: input.idempotencyKey, input }
    try {
      const written = await writeAs(this.#sql, this.#subgraph, request, (sql) => verb({ sql, viewer, today }, input))
      return { ...written, userErrors: [] }
    } catch (error) {
      return refusalOf(error, locale)
    }
  }
}
