import type { Sql } from '@hub/db/connect'
import { readAs, type Statement } from '@hub/db/viewer'
import type { MessageLocale } from '@hub/schema/subgraph-request'
import type { SubgraphName } from '@hub/schema/type-defs'
import type { Viewer } from '@hub/schema/viewer'

/** What a loader may use: who asks, which day it is, and the one way to the data. */
export interface ReadContext {
  viewer: Viewer
  locale: MessageLocale
  /** Today in Bangkok, `YYYY-MM-DD`. */
  today: string
  /** Runs one statement as the viewer; row-level security decides what it sees. */
  read<Row extends object>(statement: Statement<Row>): Promise<Row[]>
}

/** What a resolver gets: the above and this request's loaders. */
export type RequestContext<Loaders> = ReadContext & { loaders: Loaders }

/** A read context that remembers the oldest version of the data it has read. */
export class Reader implements ReadContext {
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
}
