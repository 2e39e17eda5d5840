import type { Transaction } from './connect.ts'
import type { SubgraphName } from './policies.ts'

/**
 * Gathers the planner's statistics on tables of some subgraphs: all, or those of a name (as `like` has it). To be called after a load, before its rollups:
 * autovacuum comes too late for those, and never to small tables, and without statistics a count that takes a tenth of
 * a second takes a minute.
 */
export async function analyzeTables(sql: Transaction, subgraphs: readonly SubgraphName[], named = '%'): Promise<void> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any (${[...subgraphs]}) and c.relkind = 'r' and c.relname like ${named} order by 1`
  if (tables.length > 0) await sql.unsafe(`analyze ${tables.map(({ name }) => name).join(', ')}`)
}
