import { connect } from '@hub/db/connect'
import type { DatasetChanges, Versions } from '@hub/gateway'
import { closePoolAtEnd } from '../database/as-owner.ts'
import type { Lifetime } from '../lifetime.ts'
import { sayFailure } from '../terminal/say.ts'

/** Where each writing transaction announces `subgraph:version` (db/src/secure.ts). */
const channel = 'hub_dataset'

/** The newest versions of the subgraphs' data, as heard from Postgres, and who wants to know of them. */
export class HeardChanges implements DatasetChanges {
  versions: Versions = {}
  readonly #listeners = new Set<(versions: Versions) => void>()

  subscribe(onChange: (versions: Versions) => void): () => void {
    this.#listeners.add(onChange)
    return () => this.#listeners.delete(onChange)
  }

  /**
   * Listens on a database that has its tables. When the connection is lost and made again, the versions are read anew: what
   * was announced in between was not heard.
   */
  async listen(url: string, readVersions: () => Promise<Versions>, lifetime: Lifetime): Promise<void> {
    const sql = connect(url, { max: 1, name: 'hub changes' })
    closePoolAtEnd(lifetime, sql, 0)
    const catchUp = (): Promise<void> => readVersions().then((versions) => this.#note(versions), sayFailure)
    await sql.listen(channel, (payload) => this.#note(announced(payload)), catchUp)
  }

  #note(versions: Versions): void {
    const isNew = Object.entries(versions).some(([subgraph, version]) => this.versions[subgraph] !== version)
    if (!isNew) return
    this.versions = { ...this.versions, ...versions }
    for (const onChange of this.#listeners) onChange(this.versions)
  }
}

function announced(payload: string): Versions {
  const [subgraph = '', version] = payload.split(':')
  return { [subgraph]: Number(version) }
}
