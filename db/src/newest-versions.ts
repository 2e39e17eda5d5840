import type { Sql, Transaction } from './connect.ts'
import type { SubgraphName } from './policies.ts'

/** The newest version of each subgraph's data (`dataset-version.ts`), by name; all live in the database that is asked. */
export async function newestVersions(
  sql: Sql | Transaction,
  subgraphs: readonly SubgraphName[],
): Promise<Record<string, number>> {
  const each = subgraphs.map((subgraph) => `select '${subgraph}' as subgraph, version from ${subgraph}.dataset_version`)
  const found = await sql.unsafe<{ subgraph: string; version: number }[]>(each.join(' union all '))
  return Object.fromEntries(found.map(({ subgraph, version }) => [subgraph, version]))
}
