import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, type CheckBuilder, check } from 'drizzle-orm/pg-core'

/** A check that a text column holds one of the values its enum in the graph has. */
export const oneOf = (name: string, column: AnyPgColumn, values: readonly string[]): CheckBuilder =>
  check(name, sql`${column} in (${quoted(values)})`)

/** Text constants as a list of SQL literals. They are our own, never a user's. */
export const quoted = (values: readonly string[]): SQL => sql.raw(values.map((value) => `'${value}'`).join(', '))
