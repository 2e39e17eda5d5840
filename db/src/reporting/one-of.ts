import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, type CheckBuilder, check } from 'drizzle-orm/pg-core'

/** A check that a text column holds one of the values that its enum in the graph has. */
export function oneOf(name: string, column: AnyPgColumn, values: readonly string[]): CheckBuilder {
  return check(name, sql`${column} in (${list(values)})`)
}

const list = (values: readonly string[]): SQL => sql.raw(values.map((value) => `'${value}'`).join(', '))
