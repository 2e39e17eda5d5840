import type { Versions } from '../live/dataset-changes.ts'

/**
 * How long the versions that were read count as today's, in milliseconds. An answer from memory is at most this much behind
 * what another process has written: half of the 200 ms that are promised.
 */
const goodFor = 100

/** When they are read again while they still count, so that whoever asks need not wait for it. */
const renewedAfter = goodFor / 2

interface Reading {
  began: number
  versions: Promise<Versions | null>
}

/**
 * The versions of the subgraphs' data, read again when they are older than a moment. They are asked for and not listened to:
 * a connection that listens and is lost says nothing, and answers would grow stale without anyone knowing. It costs at most
 * twenty small statements a second, however many answers stand on them, and none while nobody asks.
 */
export class KnownVersions {
  readonly #read: () => Promise<Versions>
  #known: { began: number; versions: Versions } | undefined
  #coming: Reading | undefined

  constructor(read: () => Promise<Versions>) {
    this.#read = read
  }

  /** Versions that were the newest no longer than a moment ago; null when they cannot be read. */
  async now(): Promise<Versions | null> {
    return this.atHand() ?? this.#reading().versions
  }

  /** The same, where they are known without waiting. */
  atHand(): Versions | undefined {
    if (!this.#known) return undefined
    const age = performance.now() - this.#known.began
    if (age > goodFor) return undefined
    if (age > renewedAfter) this.#reading()
    return this.#known.versions
  }

  /** The reading under way, where it began no longer than a moment ago; else another. */
  #reading(): Reading {
    if (this.#coming && performance.now() - this.#coming.began <= goodFor) return this.#coming
    const reading = { began: performance.now(), versions: this.#read().catch(() => null) }
    this.#coming = reading
    reading.versions.then((versions) => {
      if (this.#coming === reading) this.#coming = undefined
      if (versions && reading.began > (this.#known?.began ?? 0)) this.#known = { began: reading.began, versions }
    })
    return reading
  }
}
