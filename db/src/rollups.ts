import { analyzeTables } from './analyze.ts'
import type { Transaction } from './connect.ts'
import type { SubgraphName } from './policies.ts'

/**
 * Recounts all figures of some subgraphs and gathers the planner's statistics on them: to look up 100 areas in figures it
 * believes to be none takes a hundred times as long.
 */
export async function refreshRollups(sql: Transaction, subgraphs: readonly SubgraphName[]): Promise<void> {
  for (const subgraph of subgraphs) await sql.unsafe(`select ${subgraph}.refresh_rollups()`)
  await analyzeTables(sql, subgraphs, '%\\_figures')
}
