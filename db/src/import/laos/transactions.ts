import type { Sql, Transaction } from '../../connect.ts'
import type { SubgraphName } from '../../policies.ts'
import type { OwnerPools } from '../../verify/verify.ts'

/** The transaction in which each subgraph's schema is written: one for all, or one a database where they are apart. */
export type Transactions = Readonly<Record<SubgraphName, Transaction>>

const NAMES: readonly SubgraphName[] = ['reporting', 'networks', 'centres']

/**
 * Runs `work` in a transaction on each database. Within one database it is all or nothing; where the subgraphs are apart
 * the centres are committed first, and what a failure between two commits leaves out, the next import makes up for.
 */
export function inTransactions<T>(
  pools: OwnerPools,
  work: (transactions: Transactions) => Promise<T>,
  begun: ReadonlyMap<Sql, Transaction> = new Map(),
): Promise<T> {
  const pool = NAMES.map((name) => pools[name]).find((each) => !begun.has(each))
  if (!pool) return work(transactionsOf(pools, begun))
  return pool.begin((transaction) =>
    inTransactions(pools, work, new Map([...begun, [pool, transaction as Transaction]])),
  ) as Promise<T>
}

function transactionsOf(pools: OwnerPools, begun: ReadonlyMap<Sql, Transaction>): Transactions {
  return Object.fromEntries(NAMES.map((name) => [name, begun.get(pools[name])])) as Transactions
}

/** Each transaction once, in the order in which their schemas are written. */
export const distinct = (transactions: Transactions): Transaction[] => [
  ...new Set([transactions.centres, transactions.networks, transactions.reporting]),
]
