import type { DatasetChanges, Versions } from '@hub/gateway'
import { remoteVersion } from '@hub/gateway/remote'
import type { Lifetime } from '../lifetime.ts'

type RemoteSubgraph = Parameters<typeof remoteVersion>[0]

/** How long until pages are told of a change, in milliseconds. */
const askedEach = 1_000

/**
 * The newest versions of the data of subgraphs apart. They are asked for, each second for who listens: a connection that
 * listens and is lost would say nothing.
 */
export class AskedVersions implements DatasetChanges {
  versions: Versions = {}
  readonly #listeners = new Set<(versions: Versions) => void>()
  readonly #subgraphs: readonly (readonly [string, () => Promise<number>])[]

  constructor(subgraphs: readonly RemoteSubgraph[], lifetime: Lifetime) {
    this.#subgraphs = subgraphs.map((subgraph) => [subgraph.name, remoteVersion(subgraph)])
    const timer = setInterval(() => this.#catchUp(), askedEach)
    lifetime.closeAtEnd(async () => clearInterval(timer))
  }

  subscribe(onChange: (versions: Versions) => void): () => void {
    this.#listeners.add(onChange)
    return () => this.#listeners.delete(onChange)
  }

  /** The newest versions of all. @throws where one cannot be asked: then nobody knows what still holds */
  async read(): Promise<Versions> {
    return Object.fromEntries(
      await Promise.all(this.#subgraphs.map(async ([name, ask]) => [name, await ask()] as const)),
    )
  }

  /** Tells of the subgraphs that answer, whatever becomes of the others. */
  #catchUp(): void {
    for (const [name, ask] of this.#subgraphs)
      ask().then(
        (version) => this.#note(name, version),
        () => {},
      )
  }

  #note(name: string, version: number): void {
    if (this.versions[name] === version) return
    this.versions = { ...this.versions, [name]: version }
    for (const onChange of this.#listeners) onChange(this.versions)
  }
}
