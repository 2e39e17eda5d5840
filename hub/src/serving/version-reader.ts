import { connectAsOwner } from '@hub/db/connect'
import { newestVersions } from '@hub/db/newest-versions'
import type { Versions } from '@hub/gateway'
import { closePoolAtEnd } from '../database/as-owner.ts'
import type { SharedDatabase } from '../database/databases.ts'
import type { Lifetime } from '../lifetime.ts'

type Source = Pick<SharedDatabase, 'url' | 'subgraphs'>

/** Gives what reads the newest versions of the data in a database, over a connection of its own. */
export function versionReader({ url, subgraphs }: Source, lifetime: Lifetime): () => Promise<Versions> {
  const sql = connectAsOwner(url, { max: 1, name: 'hub versions' })
  closePoolAtEnd(lifetime, sql, 0)
  return () => newestVersions(sql, subgraphs)
}
