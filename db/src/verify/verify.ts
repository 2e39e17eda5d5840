import type { Sql } from '../connect.ts'
import type { SubgraphName } from '../policies.ts'
import { verifyCopies } from './copies.ts'
import type { Difference } from './difference.ts'
import { verifyRollups } from './rollups.ts'

/** A pool for each subgraph that works as the owner; all the same, or one a database where they are apart. */
export type OwnerPools = Record<SubgraphName, Sql>

/**
 * Recomputes all that the hub keeps besides its records, rollups and copies, and compares. It changes nothing; each
 * table is read as of one moment, so a write in between shows in none or all of its rows.
 */
export async function verifyHub(pools: OwnerPools): Promise<Difference[]> {
  const found: Difference[] = []
  for (const [subgraph, sql] of Object.entries(pools) as [SubgraphName, Sql][]) {
    found.push(...(await verifyRollups(sql, subgraph)))
    if (subgraph !== 'centres') found.push(...(await verifyCopies(pools.centres, sql, subgraph)))
  }
  return found
}
