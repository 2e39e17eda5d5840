import { connectAsOwner } from '@hub/db/connect'
import type { Versions } from '@hub/gateway'
import { closePoolAtEnd } from '../database/as-owner.ts'
import type { Lifetime } from '../lifetime.ts'

/** Gives what reads the newest versions of all subgraphs' data, over a connection of its own. */
export function newestVersions(url: string, lifetime: Lifetime): () => Promise<Versions> {
  const sql = connectAsOwner(url, { max: 1, name: 'hub versions' })
  closePoolAtEnd(lifetime, sql, 0)
  return async () => {
    const rows = await sql<{ subgraph: string; version: number }[]>`
      select 'centres' as subgraph, version from centres.dataset_version
      union all select 'networks', version from networks.dataset_version
      union all select 'reporting', version from reporting.dataset_version`
    return Object.fromEntries(rows.map(({ subgraph, version }) => [subgraph, version]))
  }
}
