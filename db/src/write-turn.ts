import type { Transaction } from './connect.ts'
import type { SubgraphName } from './policies.ts'

/**
 * Waits for this transaction's turn to write a subgraph's data, and keeps it until the transaction ends. Writes of a
 * subgraph come one after the other, whichever process they come from: what one reads before it writes stays true, and
 * its rollups and dataset version count every write before it. Each takes milliseconds; reads never wait.
 */
export const takeWriteTurn = async (sql: Transaction, subgraph: SubgraphName): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext(${`hub write ${subgraph}`}))`
}

/** As {@link takeWriteTurn} for what writes several subgraphs' data at once; always in the same order. */
export async function takeWriteTurns(sql: Transaction, subgraphs: readonly SubgraphName[]): Promise<void> {
  for (const subgraph of subgraphs.toSorted()) await takeWriteTurn(sql, subgraph)
}
