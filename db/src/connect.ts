import postgres from 'postgres'
import { openSocket } from './open-socket.ts'

/** A pool of connections to one database; also the tag that builds statements and their fragments. */
export type Sql = postgres.Sql<{ bigint: number; numeric: number }>
/** A transaction on one connection of a pool. */
export type Transaction = postgres.TransactionSql<{ bigint: number; numeric: number }>

/** A piece of SQL to build into a statement. */
export type Fragment = postgres.Fragment
/** A statement that gives rows once it is awaited. */
export type PendingRows<Row extends object> = postgres.PendingQuery<Row[]>

export interface ConnectOptions {
  /** Connections at most; each subgraph has a pool of its own. */
  max?: number
  /** The role to work as, when the login is only a member of it (maintenance works as `hub_owner`). */
  role?: string
  /** Shown by Postgres beside each connection. */
  name?: string
  /** Called with the text of each statement as it is sent; tests count with it. */
  onStatement?: (text: string) => void
  /** Called with each notice of Postgres; tests have it tell its plans by them. */
  onNotice?: (message: string) => void
  /** Leaves the names of columns as they are, for code that is not ours and reads them so. */
  plainNames?: boolean
}

// Days stay text, as GraphQL's LocalDate; counts and hours are far below 2^53, so a number is exact.
const types = {
  day: { to: 1082, from: [1082], serialize: (day: string) => day, parse: (day: string) => day },
  bigint: { to: 20, from: [20], serialize: String, parse: Number },
  numeric: { to: 1700, from: [1700], serialize: String, parse: Number },
}

// The driver takes this option; its type does not name it.
const transport = { socket: openSocket }

/**
 * Opens a pool on `url`. Columns come back in camelCase, days as `YYYY-MM-DD` text, instants as `Date`,
 * `bigint` and `numeric` as numbers. Nothing connects before the first statement.
 */
export function connect(
  url: string,
  { max = 10, role, name = 'hub', onStatement, onNotice, plainNames = false }: ConnectOptions = {},
): Sql {
  const options = {
    max,
    // The driver takes it, its types do not name it.
    ...transport,
    types: types as never,
    ...(plainNames ? {} : { transform: { column: { from: postgres.toCamel } } }),
    connection: { application_name: name, TimeZone: 'UTC', ...(role ? { role } : {}) },
    connect_timeout: 10,
    onnotice: ({ message }: postgres.Notice) => onNotice?.(message ?? ''),
    ...(onStatement ? { debug: (_connection: number, text: string) => onStatement(text) } : {}),
  }
  return postgres(url, options as never) as unknown as Sql
}

/** A pool that works as `hub_owner`: for migrating, seeding, importing and verifying, never for answering a viewer. */
export const connectAsOwner = (url: string, options: Omit<ConnectOptions, 'role'> = {}): Sql =>
  connect(url, { max: 2, name: 'hub maintenance', ...options, role: 'hub_owner' })
