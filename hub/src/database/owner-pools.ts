import { connectAsOwner } from '@hub/db/connect'
import type { OwnerPools } from '@hub/db/verify/verify'
import type { CommandInput } from '../command.ts'
import { abandonPoolAtEnd } from './as-owner.ts'
import { openDatabases } from './databases.ts'
import { checkMigrated } from './migrated.ts'

/**
 * A pool for each subgraph that works as the owner of its tables: one and the same where they share a database.
 * @throws Failure where the database was never migrated
 */
export async function openOwnerPools(input: CommandInput, command: string): Promise<OwnerPools> {
  const pools: Partial<OwnerPools> = {}
  for (const database of await openDatabases(input, command)) {
    await checkMigrated(database)
    const { url, subgraphs } = database
    const sql = connectAsOwner(url)
    abandonPoolAtEnd(input.lifetime, sql)
    for (const subgraph of subgraphs) pools[subgraph] = sql
  }
  return pools as OwnerPools
}
