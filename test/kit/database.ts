import type { SubgraphName } from '@hub/db/policies'
import { subgraphUrl } from '@hub/db/roles'
import { databaseUrl, newName, onCluster, testSecret } from './cluster.ts'
import { type Contents, ensureTemplate } from './template.ts'

/** A database of one test file, or of one test. */
export interface TestDatabase {
  /** Superuser's address; `connectAsOwner` of it works as the hub's owner. */
  url: string
  /** The secret the subgraphs' passwords derive from. */
  secret: string
  /** The address with a subgraph's own login. */
  urlOf(subgraph: SubgraphName): string
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>
}

/** A new database that nobody else uses, with the given contents: some 50 ms once the contents have been made. */
export async function createTestDatabase({ from }: { from: Contents }): Promise<TestDatabase> {
  const template = await ensureTemplate(from)
  const name = newName()
  // Copying files takes longer than writing the few rows of a bare model to the log, and far less for a nation.
  const strategy = from === 'demo' ? 'file_copy' : 'wal_log'
  await onCluster((sql) => sql.unsafe(`create database ${name} template ${template} strategy ${strategy}`))
  const url = databaseUrl(name)
  return {
    url,
    secret: testSecret,
    urlOf: (subgraph) => subgraphUrl(url, subgraph, testSecret),
    drop: () => onCluster(async (sql) => void (await sql.unsafe(`drop database ${name} with (force)`))),
  }
}
