import type { Versions } from '../live/dataset-changes.ts'

/**
 * How long the versions that were read count as today's, in milliseconds. An answer from memory is at most this much behind
 * what another process has written: half of the 200 ms that are promised.
 */
const goodFor = 100

/**
 * The versions of the subgraphs' data, read again when they are older than a moment. They are asked for and not listened to:
 * a connection that listens and is lost says nothing, and answers would grow stale without anyone knowing. It costs at most
 * ten small statements a second, however many answers stand on them.
 */
export class KnownVersions {
  readonly #read: () => Promise<Versions>
  #last: { began: number; versions: Promise<Versions | null> } | undefined

  constructor(read: () => Promise<Versions>) {
    this.#read = read
  }

  /** Versions that were the newest no longer than a moment ago; null when they cannot be read. */
  async now(): Promise<Versions | null> {
    const asked = performance.now()
    if (!this.#last || asked - this.#last.began > goodFor) {
      this.#last = { began: asked, versions: this.#read().catch(() => null) }
    }
    return this.#last.versions
  }
}
