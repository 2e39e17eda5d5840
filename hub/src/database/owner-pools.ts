import { connectAsOwner } from '@hub/db/connect'
import type { OwnerPools } from '@hub/db/verify/verify'
import type { CommandInput } from '../command.ts'
import { abandonPoolAtEnd } from './as-owner.ts'
import { openDatabases } from './databases.ts'

/** A pool for each subgraph that works as the owner of its tables: one and the same where they share a database. */
export async function openOwnerPools(input: CommandInput, command: string): Promise<OwnerPools> {
  const pools: Partial<OwnerPools> = {}
  for (const { url, subgraphs } of await openDatabases(input, command)) {
    const sql = connectAsOwner(url)
    abandonPoolAtEnd(input.lifetime, sql)
    for (const subgraph of subgraphs) pools[subgraph] = sql
  }
  return pools as OwnerPools
}
