import type { Sql } from '@hub/db/connect'

/** The tables of a schema, by name, and what secures them. */
export interface TableSecurity {
  tables: string[]
  /** Those that row-level security does not bind, their owner included. */
  unbound: string[]
  owners: string[]
}

/** Reads from the catalogue how the tables of a subgraph's schema are secured. */
export async function tableSecurity(owner: Sql, schema: string): Promise<TableSecurity> {
  const rows = await owner<{ name: string; bound: boolean; owner: string }[]>`
    select relname as name, relrowsecurity and relforcerowsecurity as bound, pg_get_userbyid(relowner) as owner
    from pg_class where relnamespace = ${schema}::regnamespace and relkind in ('r', 'p')`
  return {
    tables: rows.map(({ name }) => name).toSorted(),
    unbound: rows.filter(({ bound }) => !bound).map(({ name }) => name),
    owners: [...new Set(rows.map(({ owner }) => owner))],
  }
}
